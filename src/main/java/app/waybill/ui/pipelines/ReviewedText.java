package app.waybill.ui.pipelines;

import java.util.List;

import org.jspecify.annotations.Nullable;

import app.waybill.core.lint.Finding;
import app.waybill.core.lint.rules.StandardRules;
import app.waybill.core.pipeline.PipelineDocument;
import app.waybill.core.pipeline.PipelineReader;
import app.waybill.core.pipeline.Secrets;
import app.waybill.core.pipeline.graph.PipelineGraph;

/// A text with all that is made of it once: what was read, the findings, the drawing (null where there is no pipeline to
/// draw), and the text with its secrets masked.
record ReviewedText(PipelineDocument document, List<Finding> findings, @Nullable PipelineGraph graphOrNull,
        String masked) {
    ReviewedText {
        findings = List.copyOf(findings);
    }

    /// Reviews and lays out a document; takes a while for large ones.
    static ReviewedText of(PipelineDocument document) {
        return new ReviewedText(document, StandardRules.linter().review(document),
                document.pipeline().map(PipelineGraph::of).orElse(null), Secrets.maskText(document.json().text()));
    }

    /// Reads and reviews a text.
    static ReviewedText of(String text) {
        return of(PipelineReader.read(text));
    }

    /// The text itself, secrets and all.
    String plain() {
        return document.json().text();
    }
}
