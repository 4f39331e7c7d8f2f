package app.waybill.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;

import org.junit.jupiter.api.Test;

class JsonEditorTest {
    @Test
    void replacesAValueAndTouchesNothingElse() {
        assertThat(edited("{ \"a\" : 1,\r\n\t\"b\":[ 2 ] }",
                root -> List.of(new JsonEdit.Replace(root.get("b").orElseThrow().elements().getFirst(),
                        JsonString.of("two")))))
                .isEqualTo("{ \"a\" : 1,\r\n\t\"b\":[ \"two\" ] }");
    }

    @Test
    void removesTheFirstTheMiddleAndTheLastMemberWithTheirCommas() {
        String text = "{\n  \"a\": 1,\n  \"b\": 2,\n  \"c\": 3\n}";
        assertThat(without(text, "a")).isEqualTo("{\n  \"b\": 2,\n  \"c\": 3\n}");
        assertThat(without(text, "b")).isEqualTo("{\n  \"a\": 1,\n  \"c\": 3\n}");
        assertThat(without(text, "c")).isEqualTo("{\n  \"a\": 1,\n  \"b\": 2\n}");
        assertThat(without("{\n  \"a\": 1\n}", "a")).isEqualTo("{}");
    }

    @Test
    void removesAnElementDeepInside() {
        assertThat(edited("{\"x\": [[1], [2, 3]]}", root -> List.of(
                new JsonEdit.Remove(root.get("x").orElseThrow().elements().get(1).elements().get(1)))))
                .isEqualTo("{\"x\": [[1], [2]]}");
    }

    @Test
    void addsAMemberWrittenLikeItsNeighbours() {
        assertThat(with("{\r\n\t\"a\" : 1\r\n}")).isEqualTo("{\r\n\t\"a\" : 1,\r\n\t\"n\" : \"v\"\r\n}");
        assertThat(with("{\"a\":1}")).isEqualTo("{\"a\":1,\"n\":\"v\"}");
        assertThat(with("{ \"a\": 1 }")).isEqualTo("{ \"a\": 1, \"n\": \"v\" }");
        assertThat(with("{}")).isEqualTo("{\"n\": \"v\"}");
    }

    @Test
    void indentsAnAddedObjectLikeItsLine() {
        JsonValue value = new JsonObject(List.of(JsonMember.of("x", JsonString.of("y"))), Place.NONE);
        assertThat(edited("{\n    \"a\": 1\n}", root -> List.of(new JsonEdit.Add(root, "n", value))))
                .isEqualTo("{\n    \"a\": 1,\n    \"n\": {\n      \"x\": \"y\"\n    }\n}");
    }

    @Test
    void renamesAMemberAndWrapsAValue() {
        assertThat(edited("{\"a\": {\"b\": 1}}", root -> List.of(new JsonEdit.Wrap(root),
                new JsonEdit.Rename(root.get("a").orElseThrow(), "c")))).isEqualTo("[{\"c\": {\"b\": 1}}]");
    }

    @Test
    void makesTheFirstOfTwoEditsOfOnePlace() {
        assertThat(edited("{\"a\": {\"b\": 1}}", root -> List.of(
                new JsonEdit.Replace(root.get("a").orElseThrow().get("b").orElseThrow(), JsonString.of("x")),
                new JsonEdit.Remove(root.get("a").orElseThrow())))).isEqualTo("{}");
    }

    private static String without(String text, String member) {
        return edited(text, root -> List.of(new JsonEdit.Remove(root.get(member).orElseThrow())));
    }

    private static String with(String text) {
        return edited(text, root -> List.of(new JsonEdit.Add(root, "n", JsonString.of("v"))));
    }

    private static String edited(String text, Function<JsonNode, List<JsonEdit>> edits) {
        JsonDocument document = JsonReader.read(text);
        return JsonEditor.apply(document, edits.apply(JsonNode.rootOf(document).orElseThrow()));
    }
}
