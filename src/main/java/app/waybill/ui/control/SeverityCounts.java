package app.waybill.ui.control;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import javafx.scene.layout.HBox;

import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.ui.fx.Status;
import app.waybill.ui.fx.Tone;

/// How many findings of each severity there are, with their icons; "clean" where there are none.
public final class SeverityCounts extends HBox {
    /// No counts yet, for FXML.
    public SeverityCounts() {
        getStyleClass().add("severity-counts");
        setMinWidth(USE_PREF_SIZE);
    }

    /// Counts findings, and says the counts in words: "2 errors, 1 info".
    public void show(Collection<Finding> findings) {
        getChildren().clear();
        List<String> words = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = findings.stream().filter(finding -> finding.severity() == severity).count();
            if (count > 0) {
                Status look = SeverityLook.of(severity);
                getChildren().add(small(new StatusWord(new Status(look.tone(), look.icon(), String.valueOf(count)))));
                words.add(count + " " + severity.word() + (count == 1 || severity == Severity.INFO ? "" : "s"));
            }
        }
        if (findings.isEmpty()) {
            getChildren().add(small(new StatusWord(new Status(Tone.SUCCESS, "fth-check-circle", "clean"))));
            words.add("clean");
        }
        setAccessibleText(String.join(", ", words));
    }

    private static StatusWord small(StatusWord word) {
        word.getStyleClass().add("secondary");
        word.setMinWidth(USE_PREF_SIZE);
        return word;
    }
}
