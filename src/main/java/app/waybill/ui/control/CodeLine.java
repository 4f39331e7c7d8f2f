package app.waybill.ui.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import app.waybill.core.lint.Finding;

/// A line of a text, the form in which it is shown, and the findings that begin on it. It does not know its number, so
/// that a line that only moved is still the same.
record CodeLine(String text, String shown, List<Finding> findings) {
    /// All lines of a text. The line behind a final line break counts only where a finding stands on it.
    static List<CodeLine> of(String text, List<Finding> findings, ShownText form) {
        Map<Integer, List<Finding>> byLine = findings.stream()
                .collect(Collectors.groupingBy(finding -> finding.place().line()));
        List<CodeLine> lines = new ArrayList<>();
        for (String line : text.split("\r?\n", -1)) {
            lines.add(new CodeLine(line, form.of(line), byLine.getOrDefault(lines.size() + 1, List.of())));
        }
        CodeLine last = lines.getLast();
        if (last.text().isEmpty() && last.findings().isEmpty()) {
            lines.removeLast();
        }
        return lines;
    }

    /// The finding whose look the line takes.
    Optional<Finding> worst() {
        return findings.stream().min(Comparator.comparing(Finding::severity));
    }
}
