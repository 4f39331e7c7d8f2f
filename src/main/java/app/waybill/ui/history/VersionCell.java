package app.waybill.ui.history;

import java.util.List;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import app.waybill.ui.control.Badge;
import app.waybill.ui.control.TagLabel;
import app.waybill.ui.fx.Status;
import app.waybill.ui.fx.Tone;

/// A version on the line of time: its id and what it deploys, beneath that when and by whom, and how it stands.
final class VersionCell extends ListCell<VersionRow> {
    private static final int IMAGES = 2;

    private final VersionWords words;
    private final Region dot = new Region();
    private final Label id = new Label();
    private final HBox images = new HBox(4);
    private final Label written = new Label();
    private final Badge badge = new Badge();
    private final Label lasted = new Label();
    private final HBox row;

    VersionCell(VersionWords words) {
        this.words = words;
        dot.getStyleClass().add("dot");
        StackPane line = new StackPane(dot);
        line.getStyleClass().add("time-line");
        id.getStyleClass().addAll("mono", "version-id");
        id.setMinWidth(USE_PREF_SIZE);
        written.getStyleClass().addAll("caption", "muted");
        lasted.getStyleClass().addAll("caption", "muted");
        lasted.setMinWidth(USE_PREF_SIZE);
        badge.setMinWidth(USE_PREF_SIZE);
        images.getStyleClass().add("version-line");
        HBox first = new HBox(8, id, images);
        first.getStyleClass().add("version-line");
        VBox both = new VBox(2, first, written);
        both.getStyleClass().add("two-lines");
        both.setMinWidth(0);
        both.setPrefWidth(0);
        HBox.setHgrow(both, Priority.ALWAYS);
        row = new HBox(8, line, both, badge, lasted);
        row.getStyleClass().add("version-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable VersionRow item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(item == null ? null : row);
        setAccessibleText(item == null ? null : words.spoken(item));
        if (item != null) {
            show(item);
        }
    }

    private void show(VersionRow version) {
        id.setText(VersionWords.id(version));
        written.setText(words.written(version));
        List<String> tags = VersionWords.images(version);
        images.getChildren().setAll(tags.stream().limit(IMAGES).map(TagLabel::fixed).toList());
        if (tags.size() > IMAGES) {
            Label more = new Label("+" + (tags.size() - IMAGES));
            more.getStyleClass().addAll("secondary", "muted");
            images.getChildren().add(more);
        }
        Status status = version.status().orElse(null);
        show(badge, status != null);
        show(lasted, status == null);
        lasted.setText(VersionWords.lasted(version));
        Tone.NEUTRAL.on(dot);
        if (status != null) {
            badge.show(status);
            status.tone().on(dot);
        }
    }

    private static void show(Label label, boolean shown) {
        label.setVisible(shown);
        label.setManaged(shown);
    }
}
