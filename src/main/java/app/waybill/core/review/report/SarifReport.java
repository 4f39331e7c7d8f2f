package app.waybill.core.review.report;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import app.waybill.core.lint.Finding;
import app.waybill.core.review.ReviewedFile;
import app.waybill.core.review.Suppressed;
import app.waybill.core.text.JsonArray;
import app.waybill.core.text.JsonObject;
import app.waybill.core.text.JsonRow;
import app.waybill.core.text.JsonWriter;

/// For tools that show findings beside code: SARIF 2.1.0
/// (<https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>). Columns count UTF-16 units, and the log says so.
/// Files beneath the folder where the review was started are named from there, so that a tool finds them in its own copy.
public final class SarifReport implements Report {
    private static final String SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/"
            + "sarif-schema-2.1.0.json";

    private final PrintWriter out;
    private final Path start;
    private final Set<String> rules = new TreeSet<>();
    private final List<JsonObject> results = new ArrayList<>();

    /// A report that is printed there, on a review that was started in that folder.
    public SarifReport(PrintWriter out, Path start) {
        this.out = out;
        this.start = start;
    }

    @Override
    public Runnable of(ReviewedFile file) {
        SarifFile written = new SarifFile(file, start);
        List<Finding> suppressed = file.suppressed().stream().map(Suppressed::finding).toList();
        List<String> found = Stream.concat(file.findings().stream(), suppressed.stream()).map(Finding::rule).distinct()
                .toList();
        List<JsonObject> said = written.results();
        return () -> {
            rules.addAll(found);
            results.addAll(said);
        };
    }

    @Override
    public void end(List<String> problems) {
        JsonRow driver = new JsonRow().put("name", "Waybill")
                .put("version", Objects.requireNonNullElse(
                        SarifReport.class.getPackage().getImplementationVersion(), "from source"))
                .put("rules", JsonArray.of(rules.stream().map(SarifRule::of).toList()));
        List<JsonObject> notifications = problems.stream().map(problem -> new JsonRow().put("level", "error")
                .put("message", text(problem)).object()).toList();
        JsonRow invocation = new JsonRow().put("executionSuccessful", problems.isEmpty())
                .put("toolExecutionNotifications", JsonArray.of(notifications));
        JsonRow run = new JsonRow().put("tool", new JsonRow().put("driver", driver.object()).object())
                .put("invocations", JsonArray.of(List.of(invocation.object())))
                .put("columnKind", "utf16CodeUnits").put("results", JsonArray.of(results));
        out.print(JsonWriter.pretty(new JsonRow().put("$schema", SCHEMA).put("version", "2.1.0")
                .put("runs", JsonArray.of(List.of(run.object()))).object()));
        out.flush();
    }

    /// The object in which SARIF holds a text.
    static JsonObject text(String text) {
        return new JsonRow().put("text", text).object();
    }
}
