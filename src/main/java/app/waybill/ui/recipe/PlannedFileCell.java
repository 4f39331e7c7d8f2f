package app.waybill.ui.recipe;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;

import app.waybill.core.file.PlannedFile;
import app.waybill.ui.control.StatusWord;
import app.waybill.ui.fx.Status;
import app.waybill.ui.fx.Tone;

/// A file of the plan, and what would become of it.
final class PlannedFileCell extends ListCell<PlannedFile> {
    private final Label name = new Label();
    private final StatusWord change = new StatusWord();
    private final HBox row = new HBox(8, name, change);

    PlannedFileCell() {
        name.getStyleClass().add("mono");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        change.setMinWidth(USE_PREF_SIZE);
        row.getStyleClass().add("file-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable PlannedFile file, boolean empty) {
        super.updateItem(file, empty);
        setGraphic(file == null ? null : row);
        if (file != null) {
            name.setText(file.path().getFileName().toString());
            change.show(look(file));
            setAccessibleText(name.getText() + ", " + change.getText());
        }
    }

    private static Status look(PlannedFile file) {
        return switch (file.change()) {
            case NEW -> new Status(Tone.SUCCESS, "fth-plus", "new");
            case SAME -> new Status(Tone.NEUTRAL, "fth-check", "the same");
            case REPLACES -> new Status(Tone.WARNING, "fth-edit-2", "replaced");
        };
    }
}
