package app.waybill.ui.control;

import javafx.scene.control.Label;

import app.waybill.ui.fx.Tone;

/// A state without a box: icon and word in the tone's colour.
public final class StatusWord extends Label {
    /// An empty word, for FXML.
    public StatusWord() {
        getStyleClass().add("toned");
    }

    /// A word that shows a state.
    public StatusWord(Tone tone, String icon, String word) {
        this();
        show(tone, icon, word);
    }

    /// Shows another state.
    public final void show(Tone tone, String icon, String word) {
        tone.on(this);
        setGraphic(Icons.of(icon));
        setText(word);
    }
}
