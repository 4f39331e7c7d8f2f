package app.waybill.ui.pipelines;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

import app.waybill.core.lint.Severity;
import app.waybill.core.review.ReviewedFile;
import app.waybill.core.review.report.MarkdownReport;

/// What is said of several pipelines together.
final class PipelineReport {
    private PipelineReport() {
    }

    /// The findings of all of them in Markdown, for a review. Secrets are masked.
    static String markdown(List<OpenPipeline> pipelines) {
        StringWriter text = new StringWriter();
        MarkdownReport report = new MarkdownReport(new PrintWriter(text));
        pipelines.forEach(open -> report
                .of(new ReviewedFile(open.origin().file(), open.document().json(), open.findings())).run());
        report.end(List.of());
        return text.toString();
    }

    /// "40 pipelines: 12 errors, 3 warnings, 5 info", or with "38 of 40" where a filter hides some.
    static String summary(List<OpenPipeline> pipelines, int shown) {
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            int count = pipelines.stream().mapToInt(open -> open.count(severity)).sum();
            if (count > 0) {
                counts.add(count + " " + severity.word() + (count == 1 || severity == Severity.INFO ? "" : "s"));
            }
        }
        int all = pipelines.size();
        String number = shown < all ? shown + " of " + all : String.valueOf(all);
        return number + (all == 1 ? " pipeline: " : " pipelines: ")
                + (counts.isEmpty() ? "clean" : String.join(", ", counts));
    }
}
