package app.waybill.core.lint.rules.v2;

import java.util.stream.Stream;

import app.waybill.core.lint.AbsenceRule;
import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.pipeline.shape.Member;
import app.waybill.core.pipeline.shape.ShapedMember;
import app.waybill.core.text.JsonNode;
import app.waybill.core.text.Quoted;

/// `trigger-limits`: more triggers, filters, events or patterns than AWS takes, or a list of them that is empty.
/// `members.json` has the limits. https://docs.aws.amazon.com/codepipeline/latest/userguide/limits.html
final class TriggerLimitsRule extends AbsenceRule {
    TriggerLimitsRule() {
        super("trigger-limits", Severity.ERROR);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline) {
        return pipeline.members().filter(TriggerLimitsRule::isListOfTrigger)
                .flatMap(list -> Stream.concat(number(list), lengths(list)));
    }

    private static boolean isListOfTrigger(ShapedMember shaped) {
        return shaped.node().value().asArray().isPresent() && shaped.member().form() == Member.Form.LIST
                && (shaped.owner().shape().name().startsWith("Git") || "triggers".equals(shaped.member().name()));
    }

    private Stream<Finding> number(ShapedMember list) {
        Member member = list.member();
        int size = list.node().elements().size();
        String what = what(member.name());
        String whose = "triggers".equals(what) ? "pipeline" : "trigger's " + member.name();
        if (size > member.most()) {
            return Stream.of(finding(list.node(), "The %s has %d %s, but AWS takes %d at most. %s".formatted(whose,
                    size,
                    what, member.most(), "patterns".equals(what)
                            ? "Join patterns with wildcards, such as \"release/**\", or spread them over the filters."
                            : "Remove or join some of them.")));
        }
        return size < member.fewest()
                ? Stream.of(finding(list.node(),
                        ("The %s has no %s, but AWS takes no empty list there. Write what starts the "
                                + "pipeline, or remove \"%s\".").formatted(whose, what, member.name())))
                : Stream.empty();
    }

    private Stream<Finding> lengths(ShapedMember list) {
        Member member = list.member();
        return list.node().elements().stream().filter(element -> element.text().filter(text -> member.isText()
                && !member.fits(text)).isPresent()).map(element -> finding(element, message(member, element)));
    }

    private static String message(Member member, JsonNode pattern) {
        int length = pattern.spoken().length();
        return length == 0
                ? "The trigger's \"" + member.name()
                        + "\" has an empty pattern, but AWS takes 1 to 255 characters. Remove it."
                : "The trigger's pattern " + Quoted.json(pattern.spoken()) + " has " + length
                        + " characters, but AWS takes 255 at most. Shorten it with a wildcard.";
    }

    private static String what(String list) {
        return switch (list) {
            case "push", "pullRequest" -> "filters";
            case "includes", "excludes" -> "patterns";
            default -> list;
        };
    }
}
