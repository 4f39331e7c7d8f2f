package app.waybill.core.lint.rules.structure;

import java.util.stream.Stream;

import app.waybill.core.lint.Finding;
import app.waybill.core.lint.PipelineRule;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.pipeline.Stage;

/// `source-elsewhere`: a source action outside the first stage. Silent where the first stage has no source, or where there are
/// sources only: that is another mistake.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/pipeline-requirements.html
final class SourceElsewhereRule extends PipelineRule {
    SourceElsewhereRule() {
        super("source-elsewhere", Severity.ERROR);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline) {
        boolean begun = pipeline.stages().stream().limit(1).flatMap(stage -> stage.actions().stream())
                .anyMatch(Action::isSource);
        boolean onlySources = pipeline.actions().allMatch(Action::isSource);
        return !begun || onlySources
                ? Stream.empty()
                : pipeline.stages().stream().skip(1).flatMap(stage -> stage.actions().stream().filter(Action::isSource)
                        .map(source -> finding(Categories.node(source), message(pipeline, stage, source))));
    }

    private static String message(Pipeline pipeline, Stage stage, Action source) {
        return ("%s: a source stands in stage \"%s\". AWS rejects the pipeline with \"Source actions can only be included in the "
                + "first stage of the pipeline\". Move it to stage \"%s\".").formatted(source.label(), stage.label(),
                        pipeline.stages().getFirst().label());
    }
}
