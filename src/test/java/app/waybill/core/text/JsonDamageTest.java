package app.waybill.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// However a text is damaged, it is read as far as can be guessed, and nothing is thrown.
class JsonDamageTest {
    private static final String TEXT = """
            {
              "name": "orders-api", // of QA
              "stages": [ {"a": [1, -2.5e3, true, null]}, {"b": "\\u00e9 \\" \\\\"} ]
            }
            """;

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '|', value = {"{'a': 1, 'b': 2}; {\"a\":1,\"b\":2}",
            "{“a”: ”b”}; {\"a\":\"b\"}", "{\"a\": 1 \"b\": 2}; {\"a\":1,\"b\":2}",
            "{\"a\": 1,, \"b\": 2,}; {\"a\":1,\"b\":2}",
            "[1, 2; [1,2]", "[{\"a\": {\"b\": 1, {\"c\": 2}]; [{\"a\":{\"b\":1}},{\"c\":2}]",
            "{\"a\": [1, 2}; {\"a\":[1,2]}",
            "/* x */ [1] // y; [1]", "/*/ [1]; |''|", "[1] [2]; [1]", "{\"a\": x, \"b\": 1}; {\"b\":1}",
            "{\"a\" 1}; {\"a\":1}", "\"a\": {\"b\": 1}}; {\"a\":{\"b\":1}}", "\"a\": 1; {\"a\":1}"})
    void whatIsMeantIsRead(String text, String meant) {
        JsonDocument document = JsonReader.read(text);

        assertThat(document.problems()).isNotEmpty();
        assertThat(document.root().map(JsonWriter::compact).orElse("''")).isEqualTo(meant);
    }

    @Test
    void textThatWasCopiedWithTheJsonIsPassedOver() {
        JsonDocument document = JsonReader.read("$ aws codepipeline get-pipeline\n  {\"a\": 1}\n$ exit\n");

        assertThat(document.root().map(JsonWriter::compact)).contains("{\"a\":1}");
        assertThat(document.problems()).extracting(problem -> problem.place().line()).containsExactly(1, 3);
    }

    @Test
    void placesStayTrueBehindAMistake() {
        JsonDocument document = JsonReader.read("{\n  'a': [1,],\n  // b\n  \"c\": 2\n}");

        assertThat(document.placeOf(JsonPointer.ROOT.then("c"))).contains(new Place(24, 27, 4, 3));
    }

    @Test
    void everyCutIsReadAndReported() {
        for (int end = 0; end < TEXT.stripTrailing().length(); end++) {
            JsonDocument document = JsonReader.read(TEXT.substring(0, end));

            assertThat(document.problems()).as(TEXT.substring(0, end)).isNotEmpty();
        }
    }

    @Test
    void noDamageIsTooMuch() {
        Random random = new Random(7);
        for (int round = 0; round < 5_000; round++) {
            StringBuilder text = new StringBuilder(TEXT);
            for (int damage = 0; damage < 6; damage++) {
                int at = random.nextInt(text.length());
                text.replace(at, Math.min(text.length(), at + random.nextInt(4)),
                        String.valueOf("{}[],:\"'/*\\\n x1”".charAt(random.nextInt(16))));
            }
            JsonDocument document = JsonReader.read(text.toString());

            assertThat(document.problems()).allSatisfy(problem -> {
                assertThat(problem.place().start()).isBetween(0, text.length());
                assertThat(problem.place().end()).isBetween(problem.place().start(), text.length());
            });
        }
    }

    @Test
    void thousandsOfCommentsAndBracketsAreNoDanger() {
        assertThat(JsonReader.read("// x\n".repeat(50_000) + "[]").root()).isPresent();
        assertThat(JsonReader.read("[".repeat(500_000)).problems()).isNotEmpty();
        assertThat(JsonReader.read("{\"a\":".repeat(500_000)).problems()).isNotEmpty();
    }
}
