package app.waybill.ui.control;

import javafx.scene.control.Label;

import app.waybill.ui.fx.Status;

/// A state without a box: icon and word in the tone's colour.
public final class StatusWord extends Label {
    /// An empty word, for FXML.
    public StatusWord() {
        getStyleClass().add("toned");
    }

    /// A word that shows a state.
    public StatusWord(Status status) {
        this();
        show(status);
    }

    /// Shows another state.
    public final void show(Status status) {
        status.tone().on(this);
        setGraphic(Icons.of(status.icon()));
        setText(status.word());
    }
}
