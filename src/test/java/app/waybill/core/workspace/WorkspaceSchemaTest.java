package app.waybill.core.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import app.waybill.core.Schema;
import app.waybill.core.text.JsonArray;
import app.waybill.core.text.JsonBoolean;
import app.waybill.core.text.JsonMember;
import app.waybill.core.text.JsonNumber;
import app.waybill.core.text.JsonObject;
import app.waybill.core.text.JsonReader;
import app.waybill.core.text.JsonString;
import app.waybill.core.text.JsonValue;
import app.waybill.core.text.JsonWriter;

/// The published schema and the reader must say the same: key by key, and about every example and every way to spoil it.
class WorkspaceSchemaTest {
    private static final Map<String, Shape> SHAPES = Map.of("service", Shape.SERVICE, "ecs", Shape.ECS, "container",
            Shape.CONTAINER, "image", Shape.IMAGE, "select", Shape.SELECT, "publish", Shape.PUBLISH, "pipeline",
            Shape.PIPELINE);
    private final String text;
    private final Schema schema;

    WorkspaceSchemaTest() throws IOException {
        text = Files.readString(Path.of("docs/workspace.schema.json"));
        schema = Schema.of(text);
    }

    private boolean accepts(JsonValue value) {
        return schema.mistakes(JsonWriter.compact(value)).isEmpty();
    }

    private JsonObject definition(String name) {
        return property(json(text).asObject().orElseThrow(), "$defs", name).orElseThrow();
    }

    private static Optional<JsonObject> property(JsonObject described, String members, String name) {
        return described.get(members).flatMap(JsonValue::asObject).flatMap(it -> it.get(name))
                .flatMap(JsonValue::asObject);
    }

    private static String text(JsonValue value) {
        return ((JsonString) value).value();
    }

    private static JsonValue json(String text) {
        assertThat(JsonReader.read(text).problems()).isEmpty();
        return JsonReader.read(text).root().orElseThrow();
    }

    @Test
    void describesTheKeysThatTheReaderKnowsInTheirOrder() {
        assertSame((JsonObject) json(text), Shape.WORKSPACE);
        SHAPES.forEach((name, shape) -> assertSame(definition(name), shape));
    }

    private static void assertSame(JsonObject described, Shape shape) {
        JsonObject properties = described.get("properties").flatMap(JsonValue::asObject).orElseThrow();
        assertThat(properties.members()).extracting(JsonMember::name)
                .containsExactlyElementsOf(shape.keys().stream().map(Shape.Key::name).toList());
        List<String> required = described.get("required").flatMap(JsonValue::asArray).map(JsonArray::elements)
                .orElse(List.of()).stream().map(WorkspaceSchemaTest::text).toList();
        assertThat(required).containsExactlyElementsOf(shape.keys().stream()
                .filter(key -> key.presence() == Shape.Presence.REQUIRED).map(Shape.Key::name).toList());
        for (Shape.Key key : shape.keys()) {
            JsonObject property = property(described, "properties", key.name()).orElseThrow();
            Form form = key.form();
            assertThat(property.get("pattern").map(WorkspaceSchemaTest::text).orElse(""))
                    .isEqualTo(form == null ? "" : form.pattern());
        }
    }

    @Test
    void acceptsAndRefusesWhatTheReaderDoes() {
        List<String> texts = Stream.of(WorkspaceReaderTest.example(), everything()).map(WorkspaceSchemaTest::json)
                .flatMap(good -> Stream.concat(Stream.of(good), spoiled(good).stream())).map(JsonWriter::pretty)
                .toList();

        assertThat(texts.stream()
                .filter(text -> WorkspaceReader.read(text).workspace().isPresent() != accepts(json(text)))).isEmpty();
        assertThat(texts).hasSizeGreaterThan(300);
        assertThat(texts.stream().filter(text -> accepts(json(text))).count())
                .isBetween(20L, texts.size() / 2L);
        assertThat(accepts(json(WorkspaceReaderTest.example()))).isTrue();
        assertThat(accepts(json(everything()))).isTrue();
    }

    @Test
    void readsTheExampleOfTheDocumentation() throws IOException {
        String page = Files.readString(Path.of("docs/workspace.md"));
        String example = page.substring(page.indexOf("```json") + 8, page.indexOf("```\n\n## A service"));

        assertThat(WorkspaceWriter.write(WorkspaceReader.read(example).workspace().orElseThrow())).isEqualTo(example);
        assertThat(accepts(json(example))).isTrue();
    }

    /// The value with, at each place in turn: something else put there, taken away, or a member more.
    private static List<JsonValue> spoiled(JsonValue value) {
        List<JsonValue> others = new ArrayList<>(List.of(JsonNumber.of(5), JsonString.of(""), JsonString.of(" a"),
                JsonString.of("ok"), JsonBoolean.of(true), JsonObject.of(), JsonArray.of(List.of())));
        switch (value) {
            case JsonObject object -> others.addAll(spoiledMembers(object));
            case JsonArray array -> {
                for (int i = 0; i < array.elements().size(); i++) {
                    int at = i;
                    spoiled(array.elements().get(i)).forEach(other -> {
                        List<JsonValue> copy = new ArrayList<>(array.elements());
                        copy.set(at, other);
                        others.add(JsonArray.of(copy));
                    });
                }
            }
            default -> {
            }
        }
        return others;
    }

    private static List<JsonValue> spoiledMembers(JsonObject object) {
        List<JsonMember> members = object.members();
        List<JsonValue> others = new ArrayList<>();
        for (String more : List.of("x-unknown", "select", "write", "uri", "leaveAlone", "newest")) {
            JsonValue value = "leaveAlone".equals(more) ? JsonBoolean.of(true) : JsonString.of("tag");
            if (object.get(more).isEmpty()) {
                others.add(JsonObject.of(Stream.concat(members.stream(), Stream.of(JsonMember.of(more, value)))
                        .toArray(JsonMember[]::new)));
            }
        }
        for (int i = 0; i < members.size(); i++) {
            List<JsonMember> without = new ArrayList<>(members);
            JsonMember member = without.remove(i);
            others.add(JsonObject.of(without.toArray(JsonMember[]::new)));
            int at = i;
            spoiled(member.value()).forEach(other -> {
                List<JsonMember> changed = new ArrayList<>(without);
                changed.add(at, JsonMember.of(member.name(), other));
                others.add(JsonObject.of(changed.toArray(JsonMember[]::new)));
            });
        }
        return others;
    }

    private static String everything() {
        return """
                {"version": 1, "services": [{"name": "s", "containers": [
                  {"name": "a", "image": {"profile": "p", "repository": "r/a"}, "select": {"newest": "v*"}, "write": "tag"},
                  {"name": "b", "image": {"profile": "p", "repository": "r/b"}, "select": {"digest": "sha256:%s"},
                   "write": "digest"},
                  {"name": "c", "uri": "nginx:1.27"},
                  {"name": "d", "leaveAlone": true}]}]}"""
                .formatted("a".repeat(64));
    }
}
