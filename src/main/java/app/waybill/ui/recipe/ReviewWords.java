package app.waybill.ui.recipe;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.ui.control.Icons;
import app.waybill.ui.control.SeverityLook;
import app.waybill.ui.control.StatusWord;
import app.waybill.ui.fx.Status;
import app.waybill.ui.fx.Tone;

/// What the review says of the new pipeline, and what remains to be decided or watched.
final class ReviewWords {
    private ReviewWords() {
    }

    /// The verdict, and a row for each finding that leads to its line.
    static Stream<Node> of(List<Finding> findings, Consumer<Finding> look) {
        StatusWord verdict = new StatusWord(verdict(findings));
        verdict.getStyleClass().add("strong");
        return Stream.concat(Stream.of(verdict), findings.stream().map(finding -> row(finding, look)));
    }

    private static Status verdict(List<Finding> findings) {
        long objections = findings.stream().filter(finding -> finding.severity().atLeast(Severity.WARNING)).count();
        if (objections > 0) {
            return new Status(Tone.WARNING, "fth-alert-triangle",
                    objections == 1
                            ? "The review objects to 1 thing"
                            : "The review objects to " + objections + " things");
        }
        return new Status(Tone.SUCCESS, "fth-check-circle",
                findings.isEmpty() ? "The review has no findings" : "The review finds no error and no warning");
    }

    /// Sentences beside the verdict.
    static Stream<Node> notes(List<String> notes) {
        return notes.stream().map(note -> {
            Label words = new Label(note);
            words.getStyleClass().addAll("secondary", "muted");
            words.setWrapText(true);
            words.setMinHeight(Region.USE_PREF_SIZE);
            HBox.setHgrow(words, Priority.ALWAYS);
            HBox row = new HBox(8, Icons.of("fth-info"), words);
            row.getStyleClass().addAll("note", "muted");
            return row;
        });
    }

    private static Node row(Finding finding, Consumer<Finding> look) {
        StatusWord severity = new StatusWord(SeverityLook.of(finding.severity()));
        severity.setMinWidth(Region.USE_PREF_SIZE);
        Hyperlink words = new Hyperlink(finding.summary());
        words.setAccessibleText(severity.getText() + ", line " + finding.place().line() + ": " + finding.summary());
        words.setMinWidth(0);
        words.setOnAction(_ -> look.accept(finding));
        HBox row = new HBox(8, severity, words);
        row.getStyleClass().add("note");
        return row;
    }
}
