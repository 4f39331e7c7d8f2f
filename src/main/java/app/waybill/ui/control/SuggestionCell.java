package app.waybill.ui.control;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import app.waybill.ui.control.SuggestField.Suggestion;

/// An offer of a [SuggestField]: its text, and at the right what tells it from others.
final class SuggestionCell<T> extends ListCell<Suggestion<T>> {
    private final Label text = new Label();
    private final Label detail = new Label();
    private final HBox row;

    SuggestionCell() {
        detail.getStyleClass().addAll("caption", "muted");
        detail.setMinWidth(USE_PREF_SIZE);
        text.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        row = new HBox(8, text, gap, detail);
        row.getStyleClass().add("count");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Suggestion<T> item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(item == null ? null : row);
        if (item != null) {
            text.setText(item.text());
            detail.setText(item.detail());
            setAccessibleText(item.text() + ", " + item.detail());
        }
    }
}
