package app.waybill.ui.shell;

import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import app.waybill.ui.control.Icons;
import app.waybill.ui.control.ProfileSwatch;
import app.waybill.ui.control.StatusWord;
import app.waybill.ui.session.ProfileItem;
import app.waybill.ui.session.ProfileMarks;
import app.waybill.ui.session.Session;

/// A profile in use: a bar in its colour, name and account, and beneath them its state. A click opens its menu.
final class ProfileChip extends MenuButton {
    private final ProfileItem item;
    private final Session session;
    private final Region bar = new Region();
    private final Label account = new Label();
    private final StatusWord state = new StatusWord();
    private final Label readOnly = new Label("· read-only");

    ProfileChip(ProfileItem item, Session session) {
        this.item = item;
        this.session = session;
        getStyleClass().addAll("profile-chip", "no-arrow");
        Label name = new Label(item.name());
        name.getStyleClass().addAll("strong", "secondary");
        account.getStyleClass().addAll("mono", "caption", "muted");
        state.getStyleClass().add("caption");
        readOnly.getStyleClass().addAll("caption", "muted");
        HBox second = new HBox(4, state, readOnly);
        VBox words = new VBox(new HBox(8, name, account), second);
        words.getStyleClass().add("chip-words");
        setGraphic(new HBox(8, bar, words));
        setOnShowing(_ -> fill());
        fill();
        item.state().subscribe(_ -> refresh());
        item.identity().subscribe(_ -> refresh());
        item.marks().subscribe(_ -> refresh());
        session.settings().settings().subscribe(_ -> refresh());
    }

    private void refresh() {
        bar.getStyleClass().setAll("chip-bar", "swatch-" + item.swatch());
        account.setText(item.account().orElse(""));
        state.show(item.state().get().tone(), item.state().get().icon(), item.state().get().label());
        boolean locked = session.lock().test(item.name());
        readOnly.setVisible(locked);
        readOnly.setManaged(locked);
        setAccessibleText("profile " + item.name() + ", " + item.state().get().label() + (locked ? ", read-only" : ""));
        setAccessibleHelp(item.problem().get());
    }

    private void fill() {
        boolean locked = item.marks().get().readOnly();
        getItems().setAll(act("Check again", "fth-refresh-cw", () -> session.profiles().check(item)),
                act("Copy the sign-in command", "fth-terminal", () -> session.desktop().clipboard()
                        .copy("the sign-in command", "aws sso login --profile " + item.name())),
                new SeparatorMenuItem(),
                act(locked ? "Unlock writing" : "Make read-only", locked ? "fth-unlock" : "fth-lock",
                        () -> session.profiles().mark(item, locked ? ProfileMarks::unlocked : ProfileMarks::locked)),
                colours(), new SeparatorMenuItem(), act("Leave out", "fth-x",
                        () -> session.profiles().mark(item, ProfileMarks::unused)));
    }

    private Menu colours() {
        Menu menu = new Menu("Colour", Icons.of("fth-droplet"));
        String[] names = {"Violet", "Teal", "Pink", "Orange"};
        for (int i = 1; i <= names.length; i++) {
            int colour = i;
            MenuItem choice = new MenuItem(names[i - 1], new ProfileSwatch(i));
            choice.setOnAction(_ -> session.profiles().mark(item, marks -> marks.coloured(colour)));
            menu.getItems().add(choice);
        }
        return menu;
    }

    private static MenuItem act(String words, String icon, Runnable run) {
        MenuItem act = new MenuItem(words, Icons.of(icon));
        act.setOnAction(_ -> run.run());
        return act;
    }
}
