package app.waybill.ui.control;

import javafx.scene.control.Label;

import app.waybill.ui.fx.Tone;

/// A state in a small box: icon and word on the tone's soft fill.
public final class Badge extends Label {
    /// An empty badge, for FXML.
    public Badge() {
        getStyleClass().add("badge");
    }

    /// A badge that shows a state.
    public Badge(Tone tone, String icon, String word) {
        this();
        show(tone, icon, word);
    }

    /// Shows another state.
    public final void show(Tone tone, String icon, String word) {
        tone.on(this);
        setGraphic(icon.isEmpty() ? null : Icons.of(icon));
        setText(word);
    }
}
