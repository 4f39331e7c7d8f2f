package app.waybill.ui.control;

import java.util.List;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// The counts of a scan in four cells that always stand in the same place: critical, high, medium, low.
public final class ScanCells extends HBox {
    private static final List<String> LETTERS = List.of("C", "H", "M", "L");
    private static final List<String> WORDS = List.of("critical", "high", "medium", "low");
    private static final List<String> STYLES = List.of("scan-critical", "scan-high", "scan-medium", "scan-low");

    private static final PseudoClass FOUND = PseudoClass.getPseudoClass("found");

    /// Cells without counts.
    public ScanCells() {
        getStyleClass().add("scan-cells");
        for (String style : STYLES) {
            Label cell = new Label();
            cell.getStyleClass().addAll("scan-cell", style);
            getChildren().add(cell);
        }
    }

    /// Shows counts.
    public void show(int critical, int high, int medium, int low) {
        List<Integer> counts = List.of(critical, high, medium, low);
        StringBuilder words = new StringBuilder("scan findings:");
        for (int i = 0; i < counts.size(); i++) {
            show((Label) getChildren().get(i), i, counts.get(i));
            words.append(' ').append(counts.get(i)).append(' ').append(WORDS.get(i));
        }
        setAccessibleText(words.toString());
    }

    private static void show(Label cell, int level, int count) {
        cell.setText(count == 0 ? "0" : LETTERS.get(level) + " " + (count > 999 ? "999+" : count));
        cell.pseudoClassStateChanged(FOUND, count > 0);
    }
}
