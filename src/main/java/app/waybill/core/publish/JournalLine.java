package app.waybill.core.publish;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import app.waybill.core.definitions.ImageDefinition;
import app.waybill.core.gateway.ObjectRef;
import app.waybill.core.gateway.Scope;
import app.waybill.core.text.JsonArray;
import app.waybill.core.text.JsonDocument;
import app.waybill.core.text.JsonMember;
import app.waybill.core.text.JsonNode;
import app.waybill.core.text.JsonNull;
import app.waybill.core.text.JsonObject;
import app.waybill.core.text.JsonReader;
import app.waybill.core.text.JsonString;
import app.waybill.core.text.JsonValue;
import app.waybill.core.text.JsonWriter;
import app.waybill.core.text.Place;

/// An entry of the journal as one line of JSON.
public final class JournalLine {
    private static final Pattern ID = Pattern.compile("\"id\":\\s?\"([^\"\\\\]+)\"");

    private JournalLine() {
    }

    /// The id of the act that a line tells of, without reading the line; empty in lines of Waybills that gave none.
    static Optional<String> id(String line) {
        Matcher found = ID.matcher(line);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    static String write(JournalEntry entry) {
        return JsonWriter.compact(json(entry));
    }

    /// The entry as an object, with the keys of the journal's lines. What is not known is null.
    public static JsonObject json(JournalEntry entry) {
        List<JsonMember> members = new ArrayList<>();
        members.add(text("time", entry.time().toString()));
        members.add(text("result", word(entry.result())));
        members.add(text("id", entry.id()));
        members.add(text("service", entry.service()));
        members.add(text("workspace", entry.workspace()));
        members.add(text("profile", entry.object().scope().profile()));
        members.add(text("region", entry.object().scope().region()));
        members.add(text("account", entry.account()));
        members.add(text("identity", entry.identity()));
        members.add(text("bucket", entry.object().bucket()));
        members.add(text("key", entry.object().key()));
        members.add(text("versionId", entry.versionId()));
        members.add(text("previousVersionId", entry.previousVersionId()));
        members.add(text("sha256", entry.sha256()));
        members.add(text("message", entry.message()));
        JournalEntry.Intent intent = entry.intent();
        if (intent != null) {
            members.add(text("intent", word(intent.done())));
            members.add(text("condition", intent.condition()));
        }
        JournalEntry.Run run = entry.run();
        if (run != null) {
            members.add(text("pipeline", run.pipeline()));
            members.add(text("execution", run.execution()));
        }
        members.add(JsonMember.of("definitions", JsonArray.of(entry.definitions().stream()
                .map(it -> JsonObject.of(text("name", it.name()), text("imageUri", it.imageUri()))).toList())));
        return new JsonObject(members, Place.NONE);
    }

    private static String word(JournalEntry.Result result) {
        return result.name().toLowerCase(Locale.ROOT);
    }

    private static JsonMember text(String name, @Nullable String value) {
        return JsonMember.of(name, value == null ? new JsonNull(Place.NONE) : JsonString.of(value));
    }

    /// The entry that a line holds; empty if it is none, such as one that a crash has torn.
    public static Optional<JournalEntry> read(String line) {
        JsonDocument document = JsonReader.read(line);
        if (!document.problems().isEmpty()) {
            return Optional.empty();
        }
        try {
            return JsonNode.rootOf(document).map(JournalLine::entry);
        } catch (DateTimeException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static JournalEntry entry(JsonNode node) {
        ObjectRef object = new ObjectRef(new Scope(needed(node, "profile"), needed(node, "region")),
                needed(node, "bucket"), needed(node, "key"));
        List<ImageDefinition> definitions = node.get("definitions").stream().flatMap(it -> it.elements().stream())
                .map(it -> new ImageDefinition(needed(it, "name"), needed(it, "imageUri"))).toList();
        return new JournalEntry(Instant.parse(needed(node, "time")),
                result(needed(node, "result")), known(node, "id"), object, known(node, "versionId"),
                known(node, "previousVersionId"), needed(node, "sha256"), definitions,
                needed(node, "service"), known(node, "workspace"), known(node, "account"), known(node, "identity"),
                known(node, "message"), intent(node), run(node));
    }

    private static JournalEntry.@Nullable Intent intent(JsonNode node) {
        String done = known(node, "intent");
        return done == null ? null : new JournalEntry.Intent(result(done), needed(node, "condition"));
    }

    private static JournalEntry.@Nullable Run run(JsonNode node) {
        String pipeline = known(node, "pipeline");
        return pipeline == null ? null : new JournalEntry.Run(pipeline, known(node, "execution"));
    }

    private static JournalEntry.Result result(String word) {
        return JournalEntry.Result.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static @Nullable String known(JsonNode node, String name) {
        return node.get(name).map(JsonNode::value).flatMap(JsonValue::asString).orElse(null);
    }

    private static String needed(JsonNode node, String name) {
        String value = known(node, name);
        if (value == null) {
            throw new IllegalArgumentException("no " + name);
        }
        return value;
    }
}
