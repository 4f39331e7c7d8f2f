package app.waybill.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class JsonWriterTest {
    private static final JsonValue VALUE = JsonObject.of(JsonMember.of("b", JsonNumber.of(-5)),
            JsonMember.of("a", JsonArray.of(List.of(JsonString.of("x"), JsonObject.of(), JsonArray.of(List.of())))),
            JsonMember.of("c", JsonObject.of(JsonMember.of("d", JsonBoolean.of(true)))));

    @Test
    void prettyIndentsByTwoAndEndsItsLastLine() {
        assertThat(JsonWriter.pretty(VALUE)).isEqualTo("""
                {
                  "b": -5,
                  "a": [
                    "x",
                    {},
                    []
                  ],
                  "c": {
                    "d": true
                  }
                }
                """);
    }

    @Test
    void compactIsOneLine() {
        assertThat(JsonWriter.compact(VALUE)).isEqualTo("{\"b\":-5,\"a\":[\"x\",{},[]],\"c\":{\"d\":true}}");
    }

    @Test
    void onlyWhatMustBeEscapedIsEscaped() {
        assertThat(JsonWriter.compact(JsonString.of("\" \\ / \b\f\n\r\t \u0000 ä € 😀 \u2028")))
                .isEqualTo("\"\\\" \\\\ / \\u0008\\u000c\\n\\r\\t \\u0000 ä € 😀 \u2028\"");
    }

    @Test
    void halvesOfSurrogatePairsAreEscapedSoThatTheTextStaysUtf8() {
        assertThat(JsonWriter.compact(JsonString.of("\uD83D x \uDE00 \uD83D\uDE00 \uDE00\uD83D")))
                .isEqualTo("\"\\ud83d x \\ude00 \uD83D\uDE00 \\ude00\\ud83d\"");
    }
}
