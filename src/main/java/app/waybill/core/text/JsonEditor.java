package app.waybill.core.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Changes JSON texts in as few characters as may be: indents, line ends, order and blanks of the text stay, and what is
/// added is written like its neighbours.
public final class JsonEditor {
    private final String text;

    private JsonEditor(String text) {
        this.text = text;
    }

    /// The text after the edits, which must be of this very document. Where two of them touch the same place, the one
    /// that stands first in the text is made and the other is not.
    public static String apply(JsonDocument document, Collection<JsonEdit> edits) {
        String text = document.text();
        StringBuilder out = new StringBuilder();
        int done = 0;
        for (TextChange change : changes(document, edits)) {
            out.append(text, done, change.start()).append(change.text());
            done = change.end();
        }
        return out.append(text, done, text.length()).toString();
    }

    /// What [#apply] changes in the text, in the order of the text.
    public static List<TextChange> changes(JsonDocument document, Collection<JsonEdit> edits) {
        JsonEditor editor = new JsonEditor(document.text());
        List<TextChange> changes = new ArrayList<>();
        edits.stream().flatMap(edit -> editor.changes(document, edit).stream())
                .sorted(Comparator.comparingInt(TextChange::start)).forEach(change -> {
                    if (changes.isEmpty() || change.start() >= changes.getLast().end()) {
                        changes.add(change);
                    }
                });
        return changes;
    }

    private List<TextChange> changes(JsonDocument document, JsonEdit edit) {
        return switch (edit) {
            case JsonEdit.Replace(JsonNode node, JsonValue value) -> {
                Place place = node.value().place();
                yield List.of(new TextChange(place.start(), place.end(), written(value, indentAt(place.start()))));
            }
            case JsonEdit.Rename(JsonNode node, String name) -> List.of(
                    new TextChange(node.place().start(), node.place().end(), JsonWriter.compact(JsonString.of(name))));
            case JsonEdit.Remove(JsonNode node) -> List.of(removal(document, node));
            case JsonEdit.Add(JsonNode object, String name, JsonValue value) -> List.of(addition(object, name, value));
            case JsonEdit.Wrap(JsonNode node) -> {
                Place place = node.value().place();
                yield List.of(new TextChange(place.start(), place.start(), "["),
                        new TextChange(place.end(), place.end(), "]"));
            }
        };
    }

    /// Up to the next sibling, so that this one takes its place; the last one from the end of the one before.
    private TextChange removal(JsonDocument document, JsonNode node) {
        List<JsonNode> siblings = siblings(document, node);
        int index = siblings.indexOf(node);
        int end = node.value().place().end();
        if (index + 1 < siblings.size()) {
            return new TextChange(node.place().start(), siblings.get(index + 1).place().start(), "");
        }
        if (index > 0) {
            return new TextChange(siblings.get(index - 1).value().place().end(), end, "");
        }
        return new TextChange(blanksBefore(node.place().start()), blanksAfter(end), "");
    }

    private static List<JsonNode> siblings(JsonDocument document, JsonNode node) {
        return JsonNode.rootOf(document).flatMap(root -> parent(root, node)).map(JsonEditor::children)
                .orElse(List.of(node));
    }

    private static Optional<JsonNode> parent(JsonNode from, JsonNode node) {
        JsonNode at = from;
        while (true) {
            List<JsonNode> children = children(at);
            if (children.contains(node)) {
                return Optional.of(at);
            }
            Optional<JsonNode> next = children.stream().filter(child -> encloses(child, node)).findFirst();
            if (next.isEmpty()) {
                return Optional.empty();
            }
            at = next.get();
        }
    }

    private static boolean encloses(JsonNode outer, JsonNode inner) {
        Place place = outer.value().place();
        return place.start() <= inner.place().start() && inner.value().place().end() <= place.end();
    }

    private static List<JsonNode> children(JsonNode node) {
        List<JsonNode> members = node.members();
        return members.isEmpty() ? node.elements() : members;
    }

    private TextChange addition(JsonNode object, String name, JsonValue value) {
        List<JsonNode> members = object.members();
        Place place = object.value().place();
        if (members.isEmpty()) {
            String member = JsonWriter.compact(JsonString.of(name)) + ": " + written(value, "\n");
            return new TextChange(place.start() + 1, place.end() - 1, member);
        }
        JsonNode last = members.getLast();
        String before = text.substring(blanksBefore(last.place().start()), last.place().start());
        String colon = text.substring(last.place().end(), last.value().place().start());
        int end = last.value().place().end();
        return new TextChange(end, end, "," + before + JsonWriter.compact(JsonString.of(name)) + colon
                + written(value, indentAt(last.place().start())));
    }

    /// The value as a file has it, each further line indented like the line that it begins in.
    private static String written(JsonValue value, String indent) {
        return JsonWriter.pretty(value).strip().replace("\n", indent);
    }

    /// The line break before a place together with the blanks that its line begins with.
    private String indentAt(int position) {
        int start = text.lastIndexOf('\n', position - 1);
        int end = start + 1;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        String lineBreak = start > 0 && text.charAt(start - 1) == '\r' ? "\r\n" : "\n";
        return lineBreak + text.substring(start + 1, end);
    }

    private int blanksBefore(int position) {
        int start = position;
        while (start > 0 && Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private int blanksAfter(int position) {
        int end = position;
        while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
