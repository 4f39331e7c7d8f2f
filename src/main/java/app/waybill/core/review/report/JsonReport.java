package app.waybill.core.review.report;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

import app.waybill.core.lint.Finding;
import app.waybill.core.review.ReviewedFile;
import app.waybill.core.review.Suppressed;
import app.waybill.core.text.JsonArray;
import app.waybill.core.text.JsonObject;
import app.waybill.core.text.JsonRow;
import app.waybill.core.text.JsonWriter;

/// For scripts: the object that `docs/command-line.md` describes.
public final class JsonReport implements Report {
    private final PrintWriter out;
    private final List<JsonObject> findings = new ArrayList<>();
    private final List<JsonObject> suppressed = new ArrayList<>();
    private int files;

    /// A report that is printed there.
    public JsonReport(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Runnable of(ReviewedFile file) {
        List<JsonObject> counted = file.findings().stream().map(finding -> row(file, finding).object()).toList();
        List<JsonObject> others = file.suppressed().stream().map(one -> row(file, one)).toList();
        return () -> {
            files++;
            findings.addAll(counted);
            suppressed.addAll(others);
        };
    }

    @Override
    public void end(List<String> problems) {
        JsonRow report = new JsonRow().put("files", files).put("findings", JsonArray.of(findings));
        if (!suppressed.isEmpty()) {
            report.put("suppressed", JsonArray.of(suppressed));
        }
        out.print(JsonWriter.pretty(report.object()));
        out.flush();
    }

    private static JsonRow row(ReviewedFile file, Finding finding) {
        return new JsonRow().put("file", file.name()).put("line", finding.place().line())
                .put("column", finding.place().column()).put("rule", finding.rule())
                .put("severity", finding.severity().word()).put("message", finding.message())
                .put("path", finding.path().text()).put("fixable", finding.fixable());
    }

    private static JsonObject row(ReviewedFile file, Suppressed one) {
        return row(file, one.finding()).put("reason", one.reason()).object();
    }
}
