package app.waybill.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {
    @Test
    void everyValueKnowsItsPlace() {
        JsonDocument document = JsonReader.read("{\n  \"a\": [1, true],\r\n  \"b\" : null\n}\n");

        assertThat(document.problems()).isEmpty();
        assertThat(document.root()).contains(new JsonObject(List.of(
                new JsonMember("a", new Place(4, 7, 2, 3), new JsonArray(List.of(
                        new JsonNumber("1", new Place(10, 11, 2, 9)), new JsonBoolean(true, new Place(13, 17, 2, 12))),
                        new Place(9, 18, 2, 8))),
                new JsonMember("b", new Place(23, 26, 3, 3), new JsonNull(new Place(29, 33, 3, 9)))),
                new Place(0, 35, 1, 1)));
    }

    @Test
    void placesCoverExactlyTheText() {
        String text = "\uFEFF{\"größe\": \"a\\n\\u00e4😀\", \"x\": {}}";
        JsonObject root = JsonReader.read(text).root().orElseThrow().asObject().orElseThrow();

        assertThat(root.members()).extracting(member -> cut(text, member.namePlace())).containsExactly("\"größe\"",
                "\"x\"");
        assertThat(root.members()).extracting(member -> cut(text, member.value().place()))
                .containsExactly("\"a\\n\\u00e4😀\"", "{}");
        assertThat(root.get("größe").flatMap(JsonValue::asString)).contains("a\nä😀");
    }

    @Test
    void aByteOrderMarkCountsAsNoColumn() {
        assertThat(JsonReader.read("\uFEFF[]").root().orElseThrow().place()).isEqualTo(new Place(1, 3, 1, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "1", "-12.5", "1e9", "1E+9", "2.5e-10", "123456789012345678901234567890"})
    void numbersStayAsTheyWereWritten(String number) {
        assertThat(JsonReader.read(number).root())
                .contains(new JsonNumber(number, new Place(0, number.length(), 1, 1)));
        assertThat(JsonReader.read(number).problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "+1", ".5", "1.", "1e", "-", "0x1", "NaN", "Infinity", "True", "nul"})
    void otherWordsAreNoValues(String word) {
        assertThat(JsonReader.read(word).problems())
                .containsExactly(new JsonProblem("a value was expected, found '" + word + "'",
                        new Place(0, word.length(), 1, 1), /* lossy= */ true));
    }

    @Test
    void duplicatesAreKeptAndTheLastOneCounts() {
        JsonObject object = JsonReader.read("{\"a\": 1, \"a\": 2}").root().orElseThrow().asObject().orElseThrow();

        assertThat(object.members()).hasSize(2);
        assertThat(object.get("a")).contains(new JsonNumber("2", new Place(14, 15, 1, 15)));
    }

    @Test
    void pointersLeadToNamesAndElements() {
        JsonDocument document = JsonReader.read("{\"a/b\": [10, {\"~\": 1}]}");

        assertThat(document.placeOf(JsonPointer.ROOT)).contains(new Place(0, 23, 1, 1));
        assertThat(document.placeOf(JsonPointer.ROOT.then("a/b"))).contains(new Place(1, 6, 1, 2));
        assertThat(document.placeOf(JsonPointer.ROOT.then("a/b").then(1))).contains(new Place(13, 21, 1, 14));
        assertThat(document.placeOf(JsonPointer.ROOT.then("a/b").then(1).then("~"))).contains(new Place(14, 17, 1, 15));
        assertThat(document.placeOf(JsonPointer.ROOT.then("a/b").then(2))).isEmpty();
        assertThat(document.placeOf(JsonPointer.ROOT.then("a/b").then("x"))).isEmpty();
        assertThat(document.placeOf(JsonPointer.ROOT.then("c").then(0))).isEmpty();
        assertThat(document.placeOf(JsonPointer.ROOT.then("a/b").then(0).then("x"))).isEmpty();
    }

    private static String cut(String text, Place place) {
        return text.substring(place.start(), place.end());
    }
}
