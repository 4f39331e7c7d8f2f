package app.waybill.core.pipeline.svg;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Facts;
import app.waybill.core.pipeline.graph.ActionBox;
import app.waybill.core.pipeline.graph.Box;

/// Writes an action: name, subject, where it runs when that is elsewhere, and a pill that counts its findings.
final class SvgAction {
    private static final int PAD = 12;

    private final ActionBox action;
    private final Box box;
    private final List<Finding> findings;

    /// `all` are the findings of the whole pipeline.
    SvgAction(ActionBox action, List<Finding> all) {
        this.action = action;
        this.box = action.box();
        findings = all.stream().filter(finding -> finding.path().isWithin(action.path())).toList();
    }

    String text() {
        String worst = worst();
        String rect = "<rect class=\"action %s\" rx=\"4\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>%n".formatted(
                worst, box.x(), box.y(), box.width(), box.height());
        return "<g><title>" + SvgText.escaped(title()) + "</title>\n" + rect
                + line("name", box.y() + 20, action.action().label(), 7.5)
                + line("caption", box.y() + 38, Facts.caption(action.action()), 6)
                + (action.elsewhere().isEmpty() ? "" : line("caption", box.y() + 54, "in " + action.elsewhere(), 6.6))
                + (findings.isEmpty() ? "" : pill(worst)) + "</g>\n";
    }

    private String title() {
        Stream<String> found = findings.stream()
                .map(finding -> finding.severity().word() + ": " + finding.summary());
        Stream<String> facts = Facts.of(action.action()).stream().map(fact -> fact.label() + ": " + fact.value());
        return Stream.of(Stream.of(action.action().label()), found, facts).flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private String line(String look, int y, String words, double advance) {
        return "<text class=\"%s\" x=\"%d\" y=\"%d\">%s</text>%n".formatted(look, box.x() + PAD, y,
                SvgText.fitted(words, box.width() - 2.0 * PAD, advance));
    }

    private String worst() {
        return findings.stream().map(Finding::severity).min(Severity::compareTo)
                .map(Severity::word).orElse("");
    }

    private String pill(String worst) {
        String sign = switch (worst) {
            case "error" -> "×";
            case "warning" -> "!";
            default -> "i";
        };
        int x = box.right() - 40;
        return """
                <rect class="pill %1$s" rx="9" x="%2$d" y="%3$d" width="32" height="18"/>
                <text class="count %1$s" x="%4$d" y="%5$d">%6$s %7$d</text>
                """.formatted(worst, x, box.y() - 9, x + 16, box.y() + 4, sign, findings.size());
    }
}
