package app.waybill.ui.control;

import java.util.stream.Collectors;

import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Sentences that wrap and can be selected with the mouse, or as a whole with the keyboard, and copied.
public final class SelectableText extends TextFlow {
    private final Path selection = new Path();
    private int from;
    private int to;

    /// No text yet.
    public SelectableText() {
        getStyleClass().add("selectable-text");
        setCursor(Cursor.TEXT);
        setFocusTraversable(true);
        selection.getStyleClass().add("selection");
        selection.setManaged(false);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::begin);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::extend);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                select(0, 0);
            }
        });
    }

    /// Shows a bold beginning and the rest of the sentence.
    public void show(String strong, String rest) {
        Text beginning = new Text(strong);
        beginning.getStyleClass().add("strong");
        Text following = new Text(rest.isEmpty() || strong.isEmpty() ? rest : " " + rest);
        getChildren().setAll(selection, beginning, following);
        setAccessibleText(text());
        select(0, 0);
    }

    /// The whole text.
    public String text() {
        return getChildren().stream().filter(Text.class::isInstance).map(node -> ((Text) node).getText())
                .collect(Collectors.joining());
    }

    private void begin(MouseEvent event) {
        requestFocus();
        if (event.getClickCount() > 1) {
            select(0, text().length());
        } else {
            int at = at(event);
            select(at, at);
        }
        event.consume();
    }

    private void extend(MouseEvent event) {
        select(from, at(event));
        event.consume();
    }

    private int at(MouseEvent event) {
        return getHitInfo(new Point2D(event.getX(), event.getY())).getInsertionIndex();
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.A) {
            select(0, text().length());
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
            copy();
            event.consume();
        }
    }

    private void copy() {
        String all = text();
        ClipboardContent content = new ClipboardContent();
        content.putString(from == to ? all : all.substring(Math.min(from, to), Math.max(from, to)));
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void select(int anchor, int caret) {
        from = anchor;
        to = caret;
        PathElement[] shape = from == to
                ? new PathElement[0]
                : getRangeShape(Math.min(from, to), Math.max(from, to), false);
        selection.getElements().setAll(shape);
    }
}
