package app.waybill.ui.control;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Popup;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;
import org.jspecify.annotations.Nullable;

/// A field that offers what one may mean while one types; anything else may be typed all the same. Down or the chevron
/// opens the offers, Enter takes the marked one, Esc closes them.
public final class SuggestField<T> extends CustomTextField {
    private static final int ROWS = 8;
    private static final int ROW_HEIGHT = 32;
    private static final double WIDEST = 360;

    private final Popup popup = new Popup();
    private final ListView<Suggestion<T>> offers = new ListView<>();
    private final Button open = new Button("Show offers", Icons.of("fth-chevron-down"));
    private Supplier<List<Suggestion<T>>> source = List::of;
    private Consumer<T> chosen = value -> {};
    private boolean quiet;

    /// One offer: what it means, the text that is typed for it, and what tells it from others.
    public record Suggestion<T>(T value, String text, String detail) {}

    /// A field without offers yet.
    public SuggestField() {
        getStyleClass().add("suggest-field");
        open.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
        open.setFocusTraversable(false);
        open.setOnAction(_ -> toggle());
        ControlName.of("Show offers").on(open);
        setRight(open);
        offers.getStyleClass().addAll("dense", "suggestions");
        offers.setFocusTraversable(false);
        offers.setCellFactory(_ -> new SuggestionCell<>());
        offers.addEventFilter(MouseEvent.MOUSE_CLICKED, _ -> take());
        popup.getContent().add(offers);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        textProperty().subscribe((_, _) -> typed());
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                popup.hide();
            }
        });
    }

    /// Says what may be offered, asked each time the offers open, and what to do with the one that is taken.
    public void offer(Supplier<List<Suggestion<T>>> suggestions, Consumer<T> onChosen) {
        source = suggestions;
        chosen = onChosen;
    }

    /// Shows a text without offering anything for it.
    public void show(String text) {
        if (!text.equals(getText())) {
            quiet = true;
            setText(text);
            quiet = false;
        }
    }

    /// Shows the offers as they are now, as when more have come in, if they are open or the field is in use.
    public void refresh() {
        if (popup.isShowing()) {
            open(getText());
        }
    }

    private void typed() {
        if (!quiet && isFocused()) {
            open(getText());
        }
    }

    private void toggle() {
        requestFocus();
        if (popup.isShowing()) {
            popup.hide();
        } else {
            open("");
        }
    }

    private void open(@Nullable String typed) {
        String wanted = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
        List<Suggestion<T>> fitting = source.get().stream()
                .filter(it -> (it.text() + " " + it.detail()).toLowerCase(Locale.ROOT).contains(wanted)).toList();
        boolean settled = fitting.size() == 1 && fitting.getFirst().text().equals(typed);
        if (fitting.isEmpty() || settled || getScene() == null) {
            popup.hide();
            return;
        }
        offers.getItems().setAll(fitting);
        offers.getSelectionModel().clearSelection();
        offers.setPrefSize(Math.max(getWidth(), WIDEST), Math.min(ROWS, fitting.size()) * ROW_HEIGHT + 2);
        if (!popup.isShowing()) {
            Bounds at = localToScreen(getBoundsInLocal());
            popup.show((Node) this, at.getMinX(), at.getMaxY() + 2);
        }
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> {
                if (!popup.isShowing()) {
                    return;
                }
                move(-1);
            }
            case ENTER -> {
                if (!popup.isShowing() || offers.getSelectionModel().isEmpty()) {
                    popup.hide();
                    return;
                }
                take();
            }
            case ESCAPE -> {
                if (!popup.isShowing()) {
                    return;
                }
                popup.hide();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int by) {
        if (!popup.isShowing()) {
            open("");
        }
        int next = Math.clamp(offers.getSelectionModel().getSelectedIndex() + (long) by, 0,
                Math.max(0, offers.getItems().size() - 1));
        offers.getSelectionModel().select(next);
        offers.scrollTo(Math.max(0, next - ROWS + 2));
    }

    private void take() {
        Suggestion<T> taken = offers.getSelectionModel().getSelectedItem();
        popup.hide();
        if (taken != null) {
            show(taken.text());
            end();
            chosen.accept(taken.value());
        }
    }
}
