package app.waybill.ui.control;

import javafx.scene.control.Label;

import app.waybill.ui.fx.Status;

/// A state in a small box: icon and word on the tone's soft fill, never cut off.
public final class Badge extends Label {
    /// An empty badge, for FXML.
    public Badge() {
        getStyleClass().add("badge");
        setMinWidth(USE_PREF_SIZE);
    }

    /// A badge that shows a state.
    public Badge(Status status) {
        this();
        show(status);
    }

    /// Shows another state.
    public final void show(Status status) {
        status.tone().on(this);
        setGraphic(status.icon().isEmpty() ? null : Icons.of(status.icon()));
        setText(status.word());
    }
}
