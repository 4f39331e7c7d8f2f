package app.waybill.cli;

import java.util.List;
import java.util.stream.Stream;

import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;

/// What was found in one file, which is named as the user named it.
record FileFindings(String file, List<Finding> findings) {
    FileFindings {
        findings = List.copyOf(findings);
    }

    /// Whether a finding is as bad as that or worse.
    boolean reach(Severity severity) {
        return findings.stream().anyMatch(finding -> finding.severity().atLeast(severity));
    }

    /// `file:line:column: severity: message [rule]`, one for each finding.
    Stream<String> lines() {
        return findings.stream()
                .map(finding -> file + ":" + finding.place().line() + ":" + finding.place().column() + ": "
                        + finding.severity().word() + ": " + finding.message() + " [" + finding.rule() + "]");
    }
}
