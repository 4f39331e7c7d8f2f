package app.waybill.ui.history;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import app.waybill.core.lint.Severity;
import app.waybill.core.publish.ServiceFinding;
import app.waybill.ui.control.Icons;
import app.waybill.ui.control.SelectableText;
import app.waybill.ui.control.ShortText;
import app.waybill.ui.fx.Tone;

/// Something that is said about a version: its icon, and the sentence, which can be selected.
final class SaidRow extends HBox {
    SaidRow(Tone tone, String icon, String strong, String text) {
        getStyleClass().add("said-row");
        Label sign = new Label();
        sign.setGraphic(Icons.of(icon));
        sign.setMinWidth(USE_PREF_SIZE);
        sign.getStyleClass().add("toned");
        tone.on(sign);
        SelectableText words = new SelectableText();
        words.show(strong, text);
        setHgrow(words, Priority.ALWAYS);
        getChildren().setAll(sign, words);
    }

    static SaidRow of(ServiceFinding found) {
        Severity severity = found.finding().severity();
        Tone tone = severity == Severity.ERROR
                ? Tone.DANGER
                : severity == Severity.WARNING ? Tone.WARNING : Tone.NEUTRAL;
        return new SaidRow(tone, severity == Severity.ERROR
                ? "fth-x-circle"
                : severity == Severity.WARNING ? "fth-alert-triangle" : "fth-info",
                found.container().map(container -> container + ":").orElse(""),
                ShortText.of(found.finding().message()) + " [" + found.finding().rule() + "]");
    }

    static SaidRow notice(String sentence) {
        return new SaidRow(Tone.WARNING, "fth-alert-triangle", "", sentence);
    }
}
