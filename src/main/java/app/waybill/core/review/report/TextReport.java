package app.waybill.core.review.report;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

import app.waybill.core.lint.Finding;
import app.waybill.core.pipeline.Secrets;
import app.waybill.core.review.ReviewedFile;

/// For people: each finding on a line as compilers print it, and beneath it the line of the file with a mark where it is
/// wrong. Secrets are masked. A file is printed as soon as it is through.
public final class TextReport implements Report {
    private final PrintWriter out;
    private final Ink ink;

    /// A report that is printed there.
    public TextReport(PrintWriter out, Ink ink) {
        this.out = out;
        this.ink = ink;
    }

    @Override
    public Runnable of(ReviewedFile file) {
        String text = text(file, ink);
        return () -> out.print(text);
    }

    @Override
    public void end(List<String> problems) {
        out.flush();
    }

    /// What is said of one file; empty where nothing was found.
    public static String text(ReviewedFile file, Ink ink) {
        if (file.findings().isEmpty()) {
            return "";
        }
        String masked = Secrets.maskText(file.document().text());
        return file.findings().stream()
                .map(finding -> FindingLine.of(file.name(), finding, ink) + "\n" + excerpt(masked, finding, ink))
                .collect(Collectors.joining());
    }

    static String excerpt(String masked, Finding finding, Ink ink) {
        String number = String.format("%5d | ", finding.place().line());
        return Excerpt.of(masked, finding.place()).map(excerpt -> ink.faint(number) + excerpt.line() + "\n"
                + ink.faint("      | ") + ink.severity(finding.severity(), excerpt.mark()) + "\n").orElse("");
    }
}
