package app.waybill.ui.control;

import javafx.scene.control.Label;

/// Why a filter does not filter, to stand beside its field; takes no room while nothing is wrong.
public final class FilterError extends Label {
    /// No error yet.
    public FilterError() {
        getStyleClass().addAll("toned", "tone-danger", "secondary");
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /// Follows a field.
    public void follow(FilterField field) {
        field.query().subscribe(query -> {
            setText(query.error().orElse(""));
            setVisible(query.error().isPresent());
        });
    }
}
