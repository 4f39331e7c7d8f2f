package app.waybill.ui.control;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import atlantafx.base.theme.Styles;

import app.waybill.ui.fx.Notice;
import app.waybill.ui.fx.Tone;

/// A notice above what it concerns: soft fill, icon, a sentence that can be selected, what can be done, and close.
public final class NoticeStrip extends HBox {
    /// The strip of a notice; `dismiss` takes it away.
    public NoticeStrip(Notice notice, Runnable dismiss) {
        getStyleClass().add("notice");
        setFillHeight(false);
        notice.tone().on(this);
        SelectableText words = new SelectableText();
        words.show(notice.strong(), notice.text());
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(Icons.of(iconOf(notice.tone())), words);
        notice.acts().forEach(act -> getChildren().add(button(act)));
        getChildren().add(close(dismiss));
    }

    private static Button button(Notice.Act act) {
        Button button = new Button(act.label());
        button.getStyleClass().addAll("link", "strong");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> act.run().run());
        return button;
    }

    private static Button close(Runnable dismiss) {
        Button close = new Button("Close", Icons.of("fth-x"));
        close.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
        close.setOnAction(_ -> dismiss.run());
        ControlName.of("Close this notice").on(close);
        return close;
    }

    private static String iconOf(Tone tone) {
        return switch (tone) {
            case NEUTRAL, ACCENT -> "fth-info";
            case SUCCESS -> "fth-check-circle";
            case WARNING -> "fth-alert-triangle";
            case DANGER -> "fth-x-circle";
        };
    }
}
