package app.waybill.ui.control;

import java.util.List;
import java.util.function.ToDoubleFunction;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Panels beside each other that share the room evenly; one beneath the other where each would get too little of it to be
/// read. `gap` is between them, `narrowest` is the least width of a panel that stands beside another one, both in pixels.
public final class FoldingColumns extends Pane {
    private double gap;
    private double narrowest;

    /// The room between two panels.
    public double getGap() {
        return gap;
    }

    /// Sets the room between two panels.
    public void setGap(double pixels) {
        gap = pixels;
        requestLayout();
    }

    /// The least width of a panel that stands beside another one.
    public double getNarrowest() {
        return narrowest;
    }

    /// Sets the least width of a panel that stands beside another one.
    public void setNarrowest(double pixels) {
        narrowest = pixels;
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return height(width, child -> child.minHeight(columnWidth(width)));
    }

    @Override
    protected double computePrefHeight(double width) {
        return height(width, child -> child.prefHeight(columnWidth(width)));
    }

    @Override
    protected void layoutChildren() {
        List<Node> panels = getManagedChildren();
        boolean stacked = isStacked(getWidth());
        double width = columnWidth(getWidth());
        double height = stacked ? share(getHeight(), panels.size()) : getHeight();
        for (int i = 0; i < panels.size(); i++) {
            double along = i * ((stacked ? height : width) + gap);
            panels.get(i).resizeRelocate(snapPositionX(stacked ? 0 : along), snapPositionY(stacked ? along : 0),
                    snapSizeX(width), snapSizeY(height));
        }
    }

    private double height(double width, ToDoubleFunction<Node> of) {
        List<Node> panels = getManagedChildren();
        double highest = panels.stream().mapToDouble(of).max().orElse(0);
        return isStacked(width) ? panels.size() * highest + (panels.size() - 1) * gap : highest;
    }

    private double columnWidth(double width) {
        return width < 0 || isStacked(width) ? width : share(width, getManagedChildren().size());
    }

    private boolean isStacked(double width) {
        return width >= 0 && share(width, getManagedChildren().size()) < narrowest;
    }

    private double share(double room, int of) {
        return of == 0 ? room : (room - (of - 1) * gap) / of;
    }
}
