package app.waybill.core.lint;

import java.util.List;

import app.waybill.core.text.JsonEdit;
import app.waybill.core.text.JsonNode;
import app.waybill.core.text.JsonString;

/// A safe way to repair what a finding says, and nothing but that. `title` names it, as a button would: "Write
/// \"imagedefinitions.json\"". The edits belong together and are of the text that was reviewed.
public record Fix(String title, List<JsonEdit> edits) {
    /// Keeps an unchangeable copy of the edits.
    public Fix {
        edits = List.copyOf(edits);
    }

    /// A fix of one edit.
    public static Fix of(String title, JsonEdit edit) {
        return new Fix(title, List.of(edit));
    }

    /// Writes another text.
    public static Fix write(JsonNode node, String text) {
        return of("Write \"" + text + "\"", new JsonEdit.Replace(node, JsonString.of(text)));
    }

    /// Takes a member away.
    public static Fix remove(JsonNode member) {
        return of("Remove \"" + member.name() + "\"", new JsonEdit.Remove(member));
    }

    /// Adds a member with a text.
    public static Fix add(JsonNode object, String name, String text) {
        return of("Add \"" + name + "\": \"" + text + "\"", new JsonEdit.Add(object, name, JsonString.of(text)));
    }
}
