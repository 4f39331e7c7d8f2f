package app.waybill.ui.recipe;

import javafx.scene.control.ListCell;

import org.jspecify.annotations.Nullable;

import app.waybill.core.recipe.GeneratedFile;

/// A file that was made, by its name.
final class GeneratedFileCell extends ListCell<GeneratedFile> {
    GeneratedFileCell() {
        getStyleClass().add("generated-file");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable GeneratedFile file, boolean empty) {
        super.updateItem(file, empty);
        setText(file == null ? null : file.name());
    }
}
