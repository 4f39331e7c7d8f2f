package app.waybill.ui.services;

import java.util.Optional;
import java.util.function.ToIntFunction;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import app.waybill.ui.control.Badge;
import app.waybill.ui.control.ProfileSwatch;

/// A row of the list of services: its name, beneath it its profile and how it stands in a few words, and its state.
final class ServiceCell extends ListCell<ServiceItem> {
    private final ToIntFunction<String> swatches;
    private final Label name = new Label();
    private final ProfileSwatch swatch = new ProfileSwatch();
    private final Label words = new Label();
    private final Badge badge = new Badge();
    private final HBox row;
    private Subscription following = Subscription.EMPTY;

    /// `swatches` tells the colour of a profile, 0 for one that is not in use.
    ServiceCell(ToIntFunction<String> swatches) {
        this.swatches = swatches;
        name.getStyleClass().add("service-name");
        words.getStyleClass().addAll("caption", "muted");
        words.setTextOverrun(OverrunStyle.ELLIPSIS);
        words.setMinWidth(0);
        badge.setMinWidth(USE_PREF_SIZE);
        HBox second = new HBox(swatch, words);
        second.getStyleClass().add("swatch-line");
        VBox both = new VBox(name, second);
        both.getStyleClass().add("two-lines");
        both.setMinWidth(0);
        both.setPrefWidth(0);
        HBox.setHgrow(both, Priority.ALWAYS);
        row = new HBox(8, both, badge);
        row.getStyleClass().add("service-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable ServiceItem item, boolean empty) {
        super.updateItem(item, empty);
        following.unsubscribe();
        setGraphic(item == null ? null : row);
        setAccessibleText(null);
        following = item == null ? Subscription.EMPTY : item.look().subscribe(this::show);
    }

    private void show(ServiceLook look) {
        Optional<String> profile = look.profile();
        name.setText(look.name());
        swatch.setVisible(profile.isPresent());
        swatch.setManaged(profile.isPresent());
        swatch.show(profile.map(swatches::applyAsInt).orElse(0));
        words.setText(profile.map(it -> it + " · ").orElse("") + look.words());
        badge.show(look.state().status());
        setAccessibleText(look.name() + ", " + words.getText() + ", " + look.state().status().word());
    }
}
