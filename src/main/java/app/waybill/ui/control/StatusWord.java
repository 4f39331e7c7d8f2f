package app.waybill.ui.control;

import javafx.scene.control.Label;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import app.waybill.ui.fx.Status;

/// A state without a box: icon and word in the tone's colour.
public final class StatusWord extends Label {
    private final FontIcon icon = Icons.of("fth-circle");
    private @Nullable Status shown;

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
        if (!status.equals(shown)) {
            shown = status;
            status.tone().on(this);
            icon.setIconLiteral(status.icon());
            setGraphic(icon);
            setText(status.word());
        }
    }
}
