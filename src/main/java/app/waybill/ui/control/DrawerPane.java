package app.waybill.ui.control;

import java.util.Objects;

import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

/// A page with a drawer at its right. The drawer pushes the page aside; where the page is narrow it floats above it. It
/// slides in 120 ms unless motion is reduced, and closes with Esc.
public final class DrawerPane extends Region {
    private static final double FLOATS_BELOW = 1080;
    private static final Duration SLIDE = Duration.millis(120);

    private final DoubleProperty shown = new SimpleDoubleProperty();
    private double drawerWidth = 352;
    private @Nullable Node page;
    private @Nullable Region drawer;
    private Runnable closed = () -> {};

    /// A pane with neither page nor drawer yet.
    public DrawerPane() {
        shown.subscribe(_ -> requestLayout());
        addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
    }

    /// The page.
    public @Nullable Node getPage() {
        return page;
    }

    /// Sets the page.
    public void setPage(Node node) {
        page = node;
        getChildren().removeIf(child -> !Objects.equals(child, drawer));
        getChildren().addFirst(node);
    }

    /// The drawer.
    public @Nullable Region getDrawer() {
        return drawer;
    }

    /// Sets the drawer, closed at first.
    public void setDrawer(Region node) {
        drawer = node;
        node.getStyleClass().add("drawer");
        node.setVisible(false);
        getChildren().removeIf(child -> !Objects.equals(child, page));
        getChildren().addLast(node);
    }

    /// How wide the drawer is, 352 as a rule.
    public double getDrawerWidth() {
        return drawerWidth;
    }

    /// Makes the drawer wider or narrower.
    public void setDrawerWidth(double width) {
        drawerWidth = width;
        requestLayout();
    }

    /// What happens when the operator closed the drawer.
    public void onClosed(Runnable action) {
        closed = action;
    }

    /// Whether the drawer is open.
    public boolean isOpen() {
        return drawer != null && drawer.isVisible();
    }

    /// Opens the drawer.
    public void open() {
        if (drawer != null && !drawer.isVisible()) {
            drawer.setVisible(true);
            slide(1, () -> {});
        }
    }

    /// Closes the drawer.
    public void close() {
        Region closing = drawer;
        if (closing != null && closing.isVisible()) {
            slide(0, () -> closing.setVisible(false));
            closed.run();
        }
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && isOpen()) {
            close();
            event.consume();
        }
    }

    private void slide(double end, Runnable then) {
        if (getScene() == null || getScene().getPreferences().isReducedMotion()) {
            shown.set(end);
            then.run();
            return;
        }
        Timeline timeline = new Timeline(new KeyFrame(SLIDE, new KeyValue(shown, end)));
        timeline.setOnFinished(_ -> then.run());
        timeline.play();
    }

    @Override
    protected void layoutChildren() {
        double visible = isOpen() ? Math.min(drawerWidth, getWidth()) * shown.get() : 0;
        double pushed = getWidth() < FLOATS_BELOW ? 0 : visible;
        if (page != null) {
            page.resizeRelocate(0, 0, getWidth() - pushed, getHeight());
        }
        if (drawer != null) {
            drawer.resizeRelocate(getWidth() - visible, 0, Math.min(drawerWidth, getWidth()), getHeight());
        }
    }

    @Override
    protected double computeMinWidth(double height) {
        return page == null ? 0 : page.minWidth(height);
    }

    @Override
    protected double computePrefWidth(double height) {
        return page == null ? 0 : page.prefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return page == null ? 0 : page.prefHeight(width);
    }
}
