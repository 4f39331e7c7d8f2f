package app.waybill.ui.control;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;

/// Filters while one types. Esc or the button clears it; a broken expression turns it red and says why beside the cursor.
public final class FilterField extends CustomTextField {
    private static final String HELP = "all words must occur · !word must not · /…/ is a regular expression";

    private final ReadOnlyObjectWrapper<FilterQuery> query = new ReadOnlyObjectWrapper<>(FilterQuery.ALL);
    private final Button clear = new Button("Clear", Icons.of("fth-x"));
    private final Node wrong = Icons.of("fth-x-circle");

    /// An empty filter.
    public FilterField() {
        getStyleClass().add("filter-field");
        setLeft(Icons.of("fth-search"));
        setPromptText("Filter");
        LazyTooltip.on(this, HELP);
        clear.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
        clear.setFocusTraversable(false);
        clear.setOnAction(_ -> clear());
        ControlName.of("Clear the filter").on(clear);
        wrong.getStyleClass().addAll("toned", "tone-danger");
        promptTextProperty().subscribe(this::setAccessibleText);
        textProperty().subscribe(this::show);
        addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
    }

    /// What is filtered for.
    public ReadOnlyObjectProperty<FilterQuery> query() {
        return query.getReadOnlyProperty();
    }

    /// Takes the focus, all that was typed selected, so that one types anew.
    public void enter() {
        requestFocus();
        selectAll();
    }

    private void show(String text) {
        FilterQuery typed = FilterQuery.of(text == null ? "" : text);
        pseudoClassStateChanged(Styles.STATE_DANGER, typed.error().isPresent());
        setRight(typed.error().isPresent() ? wrong : typed.typed().isEmpty() ? null : clear);
        LazyTooltip.on(this, typed.error().map(error -> "Not filtered: " + error).orElse(HELP));
        query.set(typed);
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
            clear();
            event.consume();
        }
    }
}
