package app.waybill.core.workspace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.core.text.JsonPointer;
import app.waybill.core.text.JsonProblem;
import app.waybill.core.text.Place;

/// Collects what is to be said about a workspace file.
final class Report {
    private static final String SYNTAX = "json-syntax";
    private static final String WORKSPACE = "workspace";
    /// Nobody reads more of one file, and a hostile one could hold millions.
    private static final int MOST = 1_000;
    private static final int LONGEST_QUOTE = 60;

    private final List<Finding> findings = new ArrayList<>();
    private boolean damaged;
    private boolean failed;

    void syntax(JsonProblem problem) {
        damaged = true;
        add(new Finding(SYNTAX, Severity.ERROR, problem.message(), JsonPointer.ROOT, problem.place()));
    }

    void error(JsonPointer path, Place place, String message) {
        add(new Finding(WORKSPACE, Severity.ERROR, message, path, place));
    }

    void warning(JsonPointer path, Place place, String message) {
        add(new Finding(WORKSPACE, Severity.WARNING, message, path, place));
    }

    private void add(Finding finding) {
        failed |= finding.severity() == Severity.ERROR;
        if (findings.size() < MOST) {
            findings.add(finding);
        }
    }

    /// An error about a member that is not there: said only of a text that is JSON, for in another one it may have been
    /// lost in reading.
    void missing(JsonPointer path, Place place, String message) {
        if (!damaged) {
            error(path, place, message);
        }
    }

    boolean hasErrors() {
        return failed;
    }

    List<Finding> inTextOrder() {
        return findings.stream().sorted(Comparator.comparingInt(finding -> finding.place().start())).toList();
    }

    /// A text of the file for use in a message.
    static String quoted(String text) {
        return '"' + (text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "…" : text) + '"';
    }
}
