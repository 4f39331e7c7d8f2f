package app.waybill.ui.publish;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import app.waybill.ui.control.Icons;
import app.waybill.ui.control.SelectableText;

/// A check of a bundle: its icon, and the sentence that can be selected.
final class CheckRow extends HBox {
    private static final double WIDEST = 480;

    CheckRow(Check check) {
        getStyleClass().add("check-row");
        Label icon = new Label();
        icon.setGraphic(Icons.of(check.icon()));
        icon.setMinWidth(USE_PREF_SIZE);
        icon.getStyleClass().add("toned");
        check.tone().on(icon);
        SelectableText words = new SelectableText();
        words.show(check.strong(), check.text());
        words.setAccessibleHelp(check.whole());
        Tooltip.install(words, tooltip(check.whole()));
        setHgrow(words, Priority.ALWAYS);
        getChildren().setAll(icon, words);
    }

    private static Tooltip tooltip(String text) {
        Tooltip tooltip = new Tooltip(text);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(WIDEST);
        return tooltip;
    }
}
