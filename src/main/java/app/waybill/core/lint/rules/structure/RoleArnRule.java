package app.waybill.core.lint.rules.structure;

import java.util.stream.Stream;

import app.waybill.core.lint.Finding;
import app.waybill.core.lint.PipelineRule;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Arn;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.pipeline.Template;
import app.waybill.core.pipeline.shape.ShapedMember;
import app.waybill.core.text.Quoted;

/// `role-arn`: a role that is not named by the ARN of a role.
/// https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_PipelineDeclaration.html
final class RoleArnRule extends PipelineRule {
    RoleArnRule() {
        super("role-arn", Severity.ERROR);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline) {
        return pipeline.members().filter(shaped -> "roleArn".equals(shaped.member().name()))
                .filter(shaped -> shaped.node().text().filter(Template::isLiteral)
                        .filter(text -> !shaped.member().matches(text) || !shaped.member().fits(text)).isPresent())
                .map(shaped -> finding(shaped.node(), message(shaped)));
    }

    private static String message(ShapedMember shaped) {
        String text = shaped.node().spoken();
        String hint = Arn.parse(text).map(arn -> !arn.service().equals("iam")
                ? "it names something of " + arn.service()
                : !arn.hasAccount()
                        ? "its account is not 12 digits"
                        : !arn.region().isEmpty()
                                ? "a role has no Region"
                                : "it names no role but " + Quoted.json(arn.resource()))
                .orElse("it is no ARN");
        return ("The roleArn of the %s is %s: %s. AWS takes the ARN of a role only, and rejects the pipeline. Write "
                + "arn:aws:iam::ACCOUNT:role/NAME.").formatted(shaped.owner().label(), Quoted.json(text), hint);
    }
}
