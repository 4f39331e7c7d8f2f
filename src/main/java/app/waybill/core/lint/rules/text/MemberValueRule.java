package app.waybill.core.lint.rules.text;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.waybill.core.lint.AbsenceRule;
import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Fix;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.pipeline.Template;
import app.waybill.core.pipeline.shape.Member;
import app.waybill.core.pipeline.shape.ShapedMember;
import app.waybill.core.text.JsonNode;
import app.waybill.core.text.NearestWord;
import app.waybill.core.text.Quoted;

/// `member-value`: a word where the API takes one of a few others. Only a word that is nearly one of them is sure to be
/// refused; another one may be newer than what Waybill knows. Silent on the types of actions and of artifact stores and keys,
/// which have rules of their own.
/// https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_PipelineDeclaration.html
final class MemberValueRule extends AbsenceRule {
    private static final Set<String> TOLD = Set.of("ActionTypeId", "ArtifactStore", "EncryptionKey");

    MemberValueRule() {
        super("member-value", Severity.ERROR);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline) {
        return pipeline.members().filter(shaped -> !shaped.member().values().isEmpty())
                .filter(shaped -> !TOLD.contains(shaped.owner().shape().name()))
                .flatMap(shaped -> shaped.member().valuesOf(shaped.node()).stream()
                        .flatMap(value -> review(shaped, value).stream()));
    }

    private Optional<Finding> review(ShapedMember shaped, JsonNode value) {
        Member member = shaped.member();
        return value.text().filter(Template::isLiteral).filter(text -> !member.values().contains(text)).map(text -> {
            Optional<String> meant = member.meantBy(text);
            boolean sure = meant.isPresent() || text.isBlank();
            Finding finding = finding(value, sure ? severity() : Severity.WARNING, message(shaped, value, sure));
            return meant.filter(text.strip()::equalsIgnoreCase)
                    .map(right -> finding.withFix(Fix.write(value, right))).orElse(finding);
        });
    }

    private static String message(ShapedMember shaped, JsonNode value, boolean sure) {
        Member member = shaped.member();
        String what = value.name().isEmpty() ? "an element of \"" + member.name() + '"' : '"' + member.name() + '"';
        String known = member.values().stream().map(Quoted::json).collect(Collectors.joining(", "));
        String advice = member.meantBy(value.spoken()).map(right -> " Write " + Quoted.json(right) + ".")
                .or(() -> NearestWord.to(value.spoken(), member.values())
                        .map(near -> " Did you mean " + Quoted.json(near) + "?"))
                .orElse(value.spoken().isBlank() ? " Write one of them, or remove it." : "");
        return "The %s: %s is %s, which is none of the values that %s: %s. %s \"Member must satisfy enum value set\".%s"
                .formatted(shaped.owner().label(), what, Quoted.json(value.spoken()),
                        sure ? "AWS takes" : "are known", known,
                        sure ? "AWS answers" : "If it is not newer than this rule, AWS answers",
                        advice);
    }
}
