package app.waybill.core.lint;

import java.util.stream.Stream;

import app.waybill.core.pipeline.PipelineDocument;

/// A rule about what a pipeline lacks, what stands in the wrong place, or what stands twice; silent where a part of the
/// pipeline could not be read, because what seems to be missing may stand just there, and a bracket too few moves everything.
public abstract class AbsenceRule extends PipelineRule {
    /// A rule of that name, most of whose findings are that bad.
    protected AbsenceRule(String id, Severity severity) {
        super(id, severity);
    }

    @Override
    public final Stream<Finding> review(PipelineDocument document) {
        return document.pipelineIsWhole() ? super.review(document) : Stream.empty();
    }
}
