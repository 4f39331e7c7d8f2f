package app.waybill.ui.control;

import java.util.stream.Stream;

import javafx.event.EventHandler;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

/// Shows sheets at the right over a scrim that covers everything but the status bar. One at a time; Esc and a click on the
/// scrim ask the sheet to close. What was focused before gets the focus back.
public final class SheetHost extends StackPane {
    private static final double WIDTH = 1000;
    private static final double LEFT_FREE = 100;
    private static final double TOP_FREE = 80;

    private final Region scrim = new Region();
    private @Nullable Node focusedBefore;
    private @Nullable Region over;
    private final EventHandler<KeyEvent> escape = this::escape;
    private Runnable cancel = this::close;

    /// A host without a sheet.
    public SheetHost() {
        getStyleClass().add("sheet-host");
        scrim.getStyleClass().add("scrim");
        scrim.setOnMouseClicked(_ -> cancel.run());
        sceneProperty().subscribe(this::listenIn);
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::keepOffPages);
    }

    /// Shows a box under the upper edge, such as the palette, in place of a sheet.
    public void openAbove(Region box, Runnable onCancel) {
        show(box, onCancel);
        setAlignment(box, Pos.TOP_CENTER);
        setMargin(box, new Insets(TOP_FREE, 0, 0, 0));
    }

    /// Shows a sheet. `onCancel` is what Esc and the scrim do; it closes the sheet unless the sheet must stay.
    public void open(Region sheet, Runnable onCancel) {
        if (!sheet.getStyleClass().contains("side-sheet")) {
            sheet.getStyleClass().add("side-sheet");
        }
        sheet.maxWidthProperty()
                .bind(widthProperty().subtract(LEFT_FREE).map(free -> Math.min(WIDTH, free.doubleValue())));
        sheet.prefWidthProperty().bind(sheet.maxWidthProperty());
        show(sheet, onCancel);
        setAlignment(sheet, Pos.CENTER_RIGHT);
    }

    private void show(Region box, Runnable onCancel) {
        if (!isOpen()) {
            focusedBefore = getScene() == null ? null : getScene().getFocusOwner();
        }
        cancel = onCancel;
        getChildren().removeIf(this::isOverPage);
        over = box;
        getChildren().addAll(scrim, box);
        box.requestFocus();
    }

    /// Whether a sheet is shown.
    public boolean isOpen() {
        return getChildren().contains(scrim);
    }

    /// Takes the sheet away.
    public void close() {
        getChildren().removeIf(this::isOverPage);
        if (focusedBefore != null) {
            focusedBefore.requestFocus();
        }
    }

    private boolean isOverPage(Node node) {
        return node.equals(scrim) || node.equals(over);
    }

    /// Nothing beneath a sheet can be reached with Tab: the focus goes around in the sheet. The pages are not disabled,
    /// because that would fade what one compares the sheet with.
    private void keepOffPages(@Nullable Node focused) {
        boolean onPage = isOpen() && getChildren().stream().filter(page -> !isOverPage(page))
                .anyMatch(page -> isIn(page, focused));
        if (onPage && over != null) {
            over.requestFocus();
            over.requestFocusTraversal(TraversalDirection.NEXT);
        }
    }

    private static boolean isIn(Node page, @Nullable Node focused) {
        return Stream.iterate(focused, node -> node != null, Node::getParent).anyMatch(page::equals);
    }

    /// Esc closes a sheet wherever the focus is: it may also be below, in the status bar.
    private void listenIn(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removeEventFilter(KeyEvent.KEY_PRESSED, escape);
        }
        if (now != null) {
            now.addEventFilter(KeyEvent.KEY_PRESSED, escape);
        }
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && isOpen()) {
            cancel.run();
            event.consume();
        }
    }
}
