package app.waybill.core.review.report;

import app.waybill.core.lint.Finding;

/// A finding on one line as compilers print it, so that editors find the place.
public final class FindingLine {
    private FindingLine() {
    }

    /// `file:line:column: severity: message [rule]`.
    public static String of(String file, Finding finding) {
        return of(file, finding, Ink.PLAIN);
    }

    static String of(String file, Finding finding, Ink ink) {
        return ink.strong(Printable.of(file) + ":" + finding.place().line() + ":" + finding.place().column() + ":")
                + " "
                + ink.severity(finding.severity(), finding.severity().word() + ":") + " "
                + Printable.of(finding.message()) + " " + ink.faint("[" + finding.rule() + "]");
    }
}
