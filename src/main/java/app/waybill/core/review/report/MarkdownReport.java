package app.waybill.core.review.report;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import app.waybill.core.lint.Finding;
import app.waybill.core.pipeline.Secrets;
import app.waybill.core.review.ReviewedFile;
import app.waybill.core.review.Suppressed;
import app.waybill.core.review.Tally;

/// For a review among people: a table over all files, then the findings file by file, as Markdown. Secrets are masked.
public final class MarkdownReport implements Report {
    private static final String HEAD = """
            | file | errors | warnings | info | suppressed |
            |---|---:|---:|---:|---:|
            """;

    private final PrintWriter out;
    private final List<String> rows = new ArrayList<>();
    private final List<String> sections = new ArrayList<>();
    private Tally tally = Tally.NONE;

    /// A report that is printed there.
    public MarkdownReport(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Runnable of(ReviewedFile file) {
        Tally counts = Tally.of(file);
        String row = "| %s | %d | %d | %d | %d |\n".formatted(escaped(file.name()), counts.errors(),
                counts.warnings(), counts.infos(), counts.suppressed());
        String section = section(file);
        return () -> {
            tally = tally.plus(counts);
            rows.add(row);
            sections.add(section);
        };
    }

    @Override
    public void end(List<String> problems) {
        out.print("# Review\n\n" + tally.sentence() + ".\n\n" + HEAD);
        rows.forEach(out::print);
        sections.forEach(out::print);
        if (!problems.isEmpty()) {
            out.print("\n## Not reviewed\n\n");
            problems.forEach(problem -> out.print("- " + escaped(problem) + "\n"));
        }
        out.flush();
    }

    private static String section(ReviewedFile file) {
        if (file.findings().isEmpty() && file.suppressed().isEmpty()) {
            return "";
        }
        String masked = Secrets.maskText(file.document().text());
        return "\n## " + escaped(file.name()) + "\n\n"
                + file.findings().stream().map(finding -> item(masked, finding)).collect(Collectors.joining())
                + file.suppressed().stream().map(MarkdownReport::item).collect(Collectors.joining());
    }

    private static String item(String masked, Finding finding) {
        String excerpt = TextReport.excerpt(masked, finding, Ink.PLAIN);
        return "- " + line(finding) + "\n"
                + (excerpt.isEmpty() ? "" : "\n  ```text\n" + excerpt.indent(2) + "  ```\n\n");
    }

    private static String item(Suppressed one) {
        return "- *suppressed*: " + line(one.finding()) + " Reason: " + escaped(one.reason()) + "\n";
    }

    private static String line(Finding finding) {
        return "**" + finding.severity().word() + "** in line " + finding.place().line() + ", `" + finding.rule()
                + "`: "
                + escaped(finding.message());
    }

    /// The text as Markdown shows it, whatever it holds.
    private static String escaped(String text) {
        return Printable.of(text).replaceAll("[\\\\`*_\\[\\]<>|~#]", "\\\\$0");
    }
}
