package app.waybill.core.lint.rules.v2;

import java.util.List;
import java.util.stream.Stream;

import app.waybill.core.lint.AbsenceRule;
import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.text.JsonNode;
import app.waybill.core.text.Quoted;

/// `trigger-limits`: more filters, events or patterns than a trigger takes.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/limits.html
final class TriggerLimitsRule extends AbsenceRule {
    private static final int MOST_TRIGGERS = 50;
    private static final int MOST_FILTERS = 3;
    private static final int MOST_PATTERNS = 8;
    private static final int LONGEST_PATTERN = 255;

    TriggerLimitsRule() {
        super("trigger-limits", Severity.ERROR);
    }

    @Override
    protected Stream<Finding> review(Pipeline pipeline) {
        List<Trigger> triggers = Trigger.in(pipeline);
        Stream<Finding> number = pipeline.node().get("triggers").stream()
                .flatMap(list -> tooMany(list, "triggers", "triggers", MOST_TRIGGERS));
        Stream<Finding> filters = triggers.stream().flatMap(Trigger::filterLists)
                .flatMap(list -> tooMany(list, list.name(), "filters", MOST_FILTERS));
        Stream<Finding> events = triggers.stream().flatMap(Trigger::filters)
                .flatMap(filter -> filter.get("events").stream())
                .flatMap(list -> tooMany(list, "events", "events", MOST_FILTERS));
        Stream<Finding> patterns = patternLists(triggers).flatMap(list -> Stream.concat(
                tooMany(list, list.name(), "patterns", MOST_PATTERNS), tooLong(list)));
        return Stream.of(number, filters, events, patterns).flatMap(found -> found);
    }

    private static Stream<JsonNode> patternLists(List<Trigger> triggers) {
        return triggers.stream().flatMap(Trigger::filters)
                .flatMap(
                        filter -> Stream.of("tags", "branches", "filePaths").flatMap(kind -> filter.get(kind).stream()))
                .flatMap(criteria -> Stream.of("includes", "excludes").flatMap(list -> criteria.get(list).stream()));
    }

    private Stream<Finding> tooMany(JsonNode list, String name, String what, int most) {
        int size = list.elements().size();
        return size > most
                ? Stream.of(finding(list, "The trigger's %s has %d %s, but AWS takes %d at most. %s".formatted(name,
                        size,
                        what, most, "patterns".equals(what)
                                ? "Join patterns with wildcards, such as \"release/**\", or spread them over the "
                                        + "filters."
                                : "Remove or join some of them.")))
                : Stream.empty();
    }

    private Stream<Finding> tooLong(JsonNode list) {
        return list.elements().stream().filter(pattern -> pattern.text().filter(text -> text.length() > LONGEST_PATTERN)
                .isPresent()).map(pattern -> finding(pattern,
                        "The trigger's pattern " + Quoted.json(pattern.spoken())
                                + " has " + pattern.spoken().length()
                                + " characters, but AWS takes 255 at most. Shorten "
                                + "it with a wildcard."));
    }
}
