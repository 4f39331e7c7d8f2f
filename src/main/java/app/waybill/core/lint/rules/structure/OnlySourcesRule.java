package app.waybill.core.lint.rules.structure;

import java.util.stream.Stream;

import app.waybill.core.lint.AbsenceRule;
import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.Pipeline;

/// `only-sources`: several stages, and nothing in them but sources.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/pipeline-requirements.html
final class OnlySourcesRule extends AbsenceRule {
    OnlySourcesRule() {
        super("only-sources", Severity.ERROR);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline) {
        boolean filled = pipeline.stages().stream().noneMatch(stage -> stage.actions().isEmpty());
        boolean onlySources = filled && pipeline.stages().size() > 1 && pipeline.actions().allMatch(Action::isSource);
        return onlySources
                ? pipeline.node().get("stages").stream()
                        .map(stages -> finding(stages, "All actions of the pipeline are sources. "
                                + "AWS rejects it with \"Pipeline should contain at least 1 action whose category is not Source\". Keep the "
                                + "sources in the first stage, and add a stage that builds or deploys what they put out."))
                : Stream.empty();
    }
}
