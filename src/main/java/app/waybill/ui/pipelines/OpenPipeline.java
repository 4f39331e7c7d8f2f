package app.waybill.ui.pipelines;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.core.lint.rules.StandardRules;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.pipeline.PipelineDocument;
import app.waybill.core.pipeline.Secrets;
import app.waybill.core.pipeline.graph.PipelineGraph;
import app.waybill.core.text.JsonPointer;

/// A text that the operator opened, with all that was made of it once: what was read, the findings, the drawing (null
/// where there is no pipeline to draw), and the text as it may be shown.
public record OpenPipeline(PipelineOrigin origin, PipelineDocument document, List<Finding> findings,
        @Nullable PipelineGraph graphOrNull, String shownText) {
    /// Keeps an unchangeable copy of the findings.
    public OpenPipeline {
        findings = List.copyOf(findings);
    }

    /// Reviews and lays out a document; takes a while for large ones.
    public static OpenPipeline of(PipelineOrigin origin, PipelineDocument document) {
        return new OpenPipeline(origin, document, StandardRules.linter().review(document),
                document.pipeline().map(PipelineGraph::of).orElse(null), Secrets.maskText(document.json().text()));
    }

    /// The drawing.
    public Optional<PipelineGraph> graph() {
        return Optional.ofNullable(graphOrNull);
    }

    /// The pipeline's name, or its file's.
    public String name() {
        return document.pipeline().flatMap(Pipeline::name).orElseGet(origin::name);
    }

    /// How many findings of that severity there are.
    public int count(Severity severity) {
        return (int) findings.stream().filter(finding -> finding.severity() == severity).count();
    }

    /// The findings about an action or something in it.
    public List<Finding> findingsIn(JsonPointer action) {
        return findings.stream()
                .filter(finding -> (finding.path().text() + "/").startsWith(action.text() + "/")).toList();
    }

    /// What a filter looks in, in lower case.
    public String searchText() {
        return (name() + " " + origin.whole()).toLowerCase(Locale.ROOT);
    }
}
