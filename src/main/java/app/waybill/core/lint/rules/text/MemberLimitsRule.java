package app.waybill.core.lint.rules.text;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import app.waybill.core.lint.AbsenceRule;
import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.pipeline.Template;
import app.waybill.core.pipeline.shape.Member;
import app.waybill.core.pipeline.shape.ShapedMember;
import app.waybill.core.text.JsonArray;
import app.waybill.core.text.JsonNode;
import app.waybill.core.text.JsonNumber;

/// `member-limits`: an array of too many elements or of none, a text that is too long or empty, a number that is out of
/// range. Silent on what rules of their own judge: names, roles, types, configurations, stores, triggers, run orders, Regions,
/// timeouts of approvals, commands that are empty.
/// https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_PipelineDeclaration.html
final class MemberLimitsRule extends AbsenceRule {
    private static final Set<String> TOLD_MEMBERS = Set.of("name", "namespace", "roleArn", "runOrder", "triggers",
            "ActionDeclaration.timeoutInMinutes", "ActionDeclaration.region");
    private static final Set<String> TOLD_SHAPES = Set.of("ActionTypeId", "ArtifactStore", "EncryptionKey");

    MemberLimitsRule() {
        super("member-limits", Severity.ERROR);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline) {
        return pipeline.members().filter(shaped -> !isTold(shaped))
                .flatMap(shaped -> Stream.concat(elements(shaped).stream(),
                        shaped.member().valuesOf(shaped.node()).stream()
                                .flatMap(value -> value(shaped, value).stream())));
    }

    private static boolean isTold(ShapedMember shaped) {
        String shape = shaped.owner().shape().name();
        String name = shaped.member().name();
        return shaped.member().form() == Member.Form.MAP || shape.startsWith("Git") || TOLD_SHAPES.contains(shape)
                || TOLD_MEMBERS.contains(name) || TOLD_MEMBERS.contains(shape + "." + name);
    }

    private Optional<Finding> elements(ShapedMember shaped) {
        Limits limits = new Limits(shaped.member().fewest(), shaped.member().most());
        return Optional.of(shaped.node()).filter(node -> node.value() instanceof JsonArray)
                .map(node -> node.elements().size()).filter(count -> !limits.contain(count))
                .filter(count -> count > 0 || !isCommands(shaped))
                .map(count -> finding(shaped.node(), message(shaped, shaped.node(), "elements", limits, count)));
    }

    private Optional<Finding> value(ShapedMember shaped, JsonNode value) {
        Limits limits = new Limits(shaped.member().min(), shaped.member().max());
        if (value.value() instanceof JsonNumber) {
            return value.wholeNumber().filter(_ -> shaped.member().isNumber()).filter(number -> !limits.contain(number))
                    .map(number -> finding(value, message(shaped, value, "", limits, number)));
        }
        return value.text().filter(text -> shaped.member().isText() && Template.isLiteral(text))
                .map(text -> text.codePointCount(0, text.length())).filter(length -> !limits.contain(length))
                .filter(length -> length > 0 || !isCommands(shaped))
                .map(length -> finding(value, message(shaped, value, "characters", limits, length)));
    }

    /// The commands of an action: another rule tells when there are none.
    private static boolean isCommands(ShapedMember shaped) {
        return "commands".equals(shaped.member().name()) && "ActionDeclaration".equals(shaped.owner().shape().name());
    }

    private static String message(ShapedMember shaped, JsonNode where, String unit, Limits limits, int number) {
        String what = where.name().isEmpty()
                ? "an element of \"" + shaped.member().name() + '"'
                : '"' + shaped.member().name() + '"';
        String is = unit.isEmpty() ? "is " + number : number == 0 ? "is empty" : "has %,d %s".formatted(number, unit);
        String right = (limits.words() + " " + (limits.most() == 1 ? "element" : unit)).strip();
        String refusal = number < limits.least() && !unit.isEmpty()
                ? "The AWS CLI refuses the file with \"Invalid length for parameter\""
                : "AWS rejects the pipeline";
        return "The %s: %s %s, but AWS takes %s. %s. %s.".formatted(shaped.owner().label(), what, is, right, refusal,
                advice(unit, number));
    }

    private static String advice(String unit, int number) {
        return switch (unit) {
            case "" -> "Write a number within these limits";
            case String _ when number == 0 -> "Fill it, or remove it with what it belongs to";
            case "elements" -> "Remove or join some of them";
            default -> "Shorten it";
        };
    }
}
