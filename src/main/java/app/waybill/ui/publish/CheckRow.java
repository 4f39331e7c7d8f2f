package app.waybill.ui.publish;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import app.waybill.ui.control.Icons;
import app.waybill.ui.control.LazyTooltip;
import app.waybill.ui.control.SelectableText;

/// A check of a bundle: its icon, and the sentence that can be selected.
final class CheckRow extends HBox {
    CheckRow(Check check) {
        getStyleClass().add("check-row");
        Label icon = new Label();
        icon.setGraphic(Icons.of(check.icon()));
        icon.setMinWidth(USE_PREF_SIZE);
        icon.getStyleClass().add("toned");
        check.tone().on(icon);
        SelectableText words = new SelectableText();
        words.show(check.strong(), check.text());
        LazyTooltip.on(words, check.whole());
        setHgrow(words, Priority.ALWAYS);
        getChildren().setAll(icon, words);
    }
}
