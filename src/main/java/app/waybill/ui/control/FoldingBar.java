package app.waybill.ui.control;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;

/// A row of controls that folds where it is narrow: what matters least goes first, so that the rest can be read in full.
public final class FoldingBar extends HBox {
    private final List<Fold> folds = new ArrayList<>();

    private record Fold(Node node, @Nullable Node instead) {
        void set(boolean folded) {
            show(node, !folded);
            if (instead != null) {
                show(instead, folded);
            }
        }

        private static void show(Node node, boolean shown) {
            if (node.isManaged() != shown) {
                node.setManaged(shown);
                node.setVisible(shown);
            }
        }
    }

    /// Lets a child go, after those that were named before, where there is no room for it.
    public void fold(Node child) {
        folds.add(new Fold(child, null));
    }

    /// Lets a short child take the place of a long one where there is no room for that.
    public void fold(Node child, Node instead) {
        folds.add(new Fold(child, instead));
    }

    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - snappedLeftInset() - snappedRightInset() + getSpacing();
        double needed = getChildren().stream().filter(child -> child.isManaged() || isFolded(child))
                .filter(child -> !isInstead(child)).mapToDouble(this::width).sum();
        for (Fold fold : folds) {
            boolean folded = needed > room;
            fold.set(folded);
            if (folded) {
                needed -= width(fold.node) - (fold.instead == null ? 0 : width(fold.instead));
            }
        }
        super.layoutChildren();
    }

    private boolean isFolded(Node child) {
        return folds.stream().anyMatch(fold -> fold.node.equals(child));
    }

    private boolean isInstead(Node child) {
        return folds.stream().anyMatch(fold -> child.equals(fold.instead));
    }

    private double width(Node child) {
        return child.minWidth(-1) + getSpacing();
    }
}
