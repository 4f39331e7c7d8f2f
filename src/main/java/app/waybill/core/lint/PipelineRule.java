package app.waybill.core.lint;

import java.util.stream.Stream;

import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.pipeline.PipelineDocument;

/// A rule about pipelines; silent on a text that holds none, and where the text has lost something.
public abstract class PipelineRule extends Rule {
    /// A rule of that name, most of whose findings are that bad.
    protected PipelineRule(String id, Severity severity) {
        super(id, severity);
    }

    /// What the rule has to say about a pipeline, in any order.
    protected abstract Stream<Finding> review(Pipeline pipeline);

    @Override
    public Stream<Finding> review(PipelineDocument document) {
        return document.pipeline().stream().flatMap(this::review)
                .filter(finding -> !document.isDoubtful(finding.path(), finding.place()));
    }
}
