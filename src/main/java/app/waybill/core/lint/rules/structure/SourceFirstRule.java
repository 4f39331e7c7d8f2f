package app.waybill.core.lint.rules.structure;

import java.util.stream.Stream;

import app.waybill.core.lint.AbsenceRule;
import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.pipeline.Stage;

/// `source-first`: the first stage has another action than sources, or no source at all. Silent on pipelines of one stage,
/// which lack more than an order.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/pipeline-requirements.html
final class SourceFirstRule extends AbsenceRule {
    private static final String FAILURE = "AWS rejects the pipeline with \"Pipeline should start with a stage that only contains "
            + "source actions\".";

    SourceFirstRule() {
        super("source-first", Severity.ERROR);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline) {
        if (pipeline.stages().size() < 2 || !Categories.known(pipeline.stages().getFirst().actions().stream())) {
            return Stream.empty();
        }
        Stage first = pipeline.stages().getFirst();
        if (first.actions().stream().noneMatch(Action::isSource)) {
            return first.actions().isEmpty()
                    ? Stream.empty()
                    : Stream.of(finding(first.node(), "The first stage \""
                            + first.label() + "\" has no source action. " + FAILURE
                            + " Put a stage of sources before it."));
        }
        return first.actions().stream().filter(action -> !action.isSource())
                .map(action -> finding(Categories.node(action),
                        ("%s: an action of category %s stands in the first stage \"%s\". %s Move it "
                                + "to a later stage.")
                                .formatted(action.label(), action.type().category(), first.label(), FAILURE)));
    }
}
