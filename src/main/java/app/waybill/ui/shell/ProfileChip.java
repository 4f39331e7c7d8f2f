package app.waybill.ui.shell;

import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import app.waybill.ui.control.StatusWord;
import app.waybill.ui.session.ProfileItem;
import app.waybill.ui.session.Session;

/// A profile in use: a bar in its colour, name and account, and beneath them its state. A click opens its menu.
final class ProfileChip extends MenuButton {
    private final ProfileItem item;
    private final Session session;
    private final ProfileActs acts;
    private final Region bar = new Region();
    private final Label account = new Label();
    private final StatusWord state = new StatusWord();
    private final Label readOnly = new Label("· read-only");

    /// How much it says.
    enum Detail {
        FULL,
        /// Without the account.
        SHORT
    }

    ProfileChip(ProfileItem item, Session session) {
        this.item = item;
        this.session = session;
        getStyleClass().addAll("profile-chip", "no-arrow");
        setMinWidth(USE_PREF_SIZE);
        Label name = new Label(item.name());
        name.getStyleClass().addAll("strong", "secondary");
        account.getStyleClass().addAll("mono", "caption", "muted");
        state.getStyleClass().add("caption");
        readOnly.getStyleClass().addAll("caption", "muted");
        HBox second = new HBox(4, state, readOnly);
        VBox words = new VBox(new HBox(8, name, account), second);
        words.getStyleClass().add("chip-words");
        setGraphic(new HBox(8, bar, words));
        acts = new ProfileActs(item, session);
        getItems().setAll(acts.items());
        setOnShowing(_ -> getItems().setAll(acts.items()));
        item.state().subscribe(_ -> refresh());
        item.identity().subscribe(_ -> refresh());
        item.marks().subscribe(_ -> refresh());
        session.settings().settings().subscribe(_ -> refresh());
    }

    ProfileItem item() {
        return item;
    }

    ProfileActs acts() {
        return acts;
    }

    void show(Detail detail) {
        account.setVisible(detail == Detail.FULL);
        account.setManaged(detail == Detail.FULL);
    }

    private void refresh() {
        bar.getStyleClass().setAll("chip-bar", "swatch-" + item.swatch());
        account.setText(item.account().orElse(""));
        state.show(item.state().get().status());
        boolean locked = session.lock().test(item.name());
        readOnly.setVisible(locked);
        readOnly.setManaged(locked);
        setAccessibleText(
                "profile " + item.name() + ", " + item.state().get().status().word() + (locked ? ", read-only" : ""));
        setAccessibleHelp(item.problem().get());
    }
}
