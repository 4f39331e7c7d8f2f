package app.waybill.core.lint.rules.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Rule;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.PipelineDocument;
import app.waybill.core.text.JsonNode;
import app.waybill.core.text.Quoted;

/// `duplicate-key`: the same name twice in one object. Readers of JSON keep the last value and drop the others without a
/// word. Silent where a part of the pipeline could not be read: a bracket too few puts two objects into one.
/// https://www.rfc-editor.org/rfc/rfc8259#section-4
final class DuplicateKeyRule extends Rule {
    private static final int MOST_LINES = 10;

    DuplicateKeyRule() {
        super("duplicate-key", Severity.WARNING);
    }

    @Override
    public Stream<Finding> review(PipelineDocument document) {
        return document.pipelineIsWhole()
                ? JsonNode.rootOf(document.json()).stream().flatMap(this::review)
                : Stream.empty();
    }

    private Stream<Finding> review(JsonNode node) {
        List<JsonNode> members = node.members();
        Map<String, List<JsonNode>> byName = members.stream().collect(Collectors.groupingBy(JsonNode::name));
        Stream<Finding> here = byName.size() == members.size()
                ? Stream.empty()
                : byName.values().stream().filter(same -> same.size() > 1).map(this::finding);
        return Stream.concat(here,
                Stream.concat(members.stream(), node.elements().stream()).flatMap(this::review));
    }

    private Finding finding(List<JsonNode> same) {
        JsonNode last = same.getLast();
        String lines = same.subList(0, same.size() - 1).stream().limit(MOST_LINES)
                .map(node -> String.valueOf(node.place().line()))
                .collect(Collectors.joining(" and "));
        return finding(last, ("%s stands %s in one object, before in line%s. Only this last one counts, the rest is "
                + "dropped without a word. Keep one of them.").formatted(Quoted.json(last.name()),
                        same.size() == 2 ? "twice" : same.size() + " times", (same.size() == 2 ? " " : "s ") + lines));
    }
}
