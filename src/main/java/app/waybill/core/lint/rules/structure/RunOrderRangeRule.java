package app.waybill.core.lint.rules.structure;

import java.util.stream.Stream;

import app.waybill.core.lint.Finding;
import app.waybill.core.lint.PipelineRule;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.pipeline.shape.Member;
import app.waybill.core.text.JsonNumber;

/// `run-order-range`: a `runOrder` that is not from 1 to 999.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/action-requirements.html
final class RunOrderRangeRule extends PipelineRule {
    RunOrderRangeRule() {
        super("run-order-range", Severity.ERROR);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline) {
        return pipeline.members().filter(shaped -> "runOrder".equals(shaped.member().name()))
                .filter(shaped -> shaped.node().value() instanceof JsonNumber number
                        && isOutside(shaped.member(), number))
                .map(shaped -> finding(shaped.node(),
                        "The %s has the runOrder %s. AWS takes whole numbers from %d to %d only. Number the actions of a stage from 1 on; those of one number run at once."
                                .formatted(shaped.owner().label(), shaped.node().spoken(), shaped.member().min(),
                                        shaped.member().max())));
    }

    private static boolean isOutside(Member member, JsonNumber number) {
        return number.literal().matches("-?\\d+")
                && (!number.literal().matches("\\d{1,9}") || Integer.parseInt(number.literal()) < member.min()
                        || Integer.parseInt(number.literal()) > member.max());
    }
}
