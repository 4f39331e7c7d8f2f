package app.waybill.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is written is read again as the same, for values made at random from fixed seeds.
class JsonRoundTripTest {
    private static final String[] NUMBERS = {"0", "-0", "17", "-1.50", "1e400", "0.1E-7", "90071992547409930"};
    private static final String[] PIECES = {"a", "\"", "\\", "/", "\n", "\r\n", "\t", "\u0000", "\u001f", "\u007f", "ä",
            "\u2028", "😀", "\uD800", "\uDC00", "\uFEFF", "\uFFFD", "{", "]", ",", "  "};

    private final Random random = new Random();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void writtenAndReadAgainIsTheSame(long seed) {
        random.setSeed(seed);
        for (int i = 0; i < 200; i++) {
            JsonValue value = value(5);
            String pretty = JsonWriter.pretty(value);
            String compact = JsonWriter.compact(value);

            assertThat(read(pretty)).isEqualTo(compact);
            assertThat(read(compact)).isEqualTo(compact);
            assertThat(JsonWriter.pretty(JsonReader.read(compact).root().orElseThrow())).isEqualTo(pretty);
            assertThat(compact).doesNotContain("\n");
            assertThat(Utf8Text.decode(pretty.getBytes(StandardCharsets.UTF_8)).text())
                    .isEqualTo(pretty);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 7, 11, 18, 29})
    void aTextCutOffOrDamagedAnywhereIsReadWithoutAnException(long seed) {
        random.setSeed(seed);
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder(JsonWriter.pretty(value(5)));
            text.setLength(random.nextInt(text.length() + 1));
            for (int damage = random.nextInt(4); damage > 0 && !text.isEmpty(); damage--) {
                text.setCharAt(random.nextInt(text.length()), "{}[]\",:'x\\\n/".charAt(random.nextInt(12)));
            }
            JsonDocument document = JsonReader.read(text.toString());

            document.root().ifPresent(root -> assertThat(read(JsonWriter.pretty(root))).isNotNull());
            for (JsonProblem problem : document.problems()) {
                assertThat(problem.place()).isEqualTo(placeAt(text.toString(), problem.place()));
            }
            assertThat(document.problems()).isSortedAccordingTo(
                    Comparator.comparingInt(problem -> problem.place().start()));
        }
    }

    private static Place placeAt(String text, Place place) {
        String before = text.substring(0, place.start());
        return new Place(place.start(), place.end(), 1 + (int) before.chars().filter(c -> c == '\n').count(),
                place.start() - before.lastIndexOf('\n'));
    }

    private static String read(String text) {
        JsonDocument document = JsonReader.read(text);
        assertThat(document.problems()).as(text).isEmpty();
        return JsonWriter.compact(document.root().orElseThrow());
    }

    private JsonValue value(int depth) {
        return switch (random.nextInt(depth == 0 ? 4 : 7)) {
            case 0 -> new JsonNull(Place.NONE);
            case 1 -> JsonBoolean.of(random.nextBoolean());
            case 2 -> new JsonNumber(NUMBERS[random.nextInt(NUMBERS.length)], Place.NONE);
            case 3 -> JsonString.of(string());
            case 4 -> array(depth);
            default -> object(depth);
        };
    }

    private JsonArray array(int depth) {
        List<JsonValue> elements = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            elements.add(value(depth - 1));
        }
        return JsonArray.of(elements);
    }

    private JsonObject object(int depth) {
        List<JsonMember> members = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            members.add(JsonMember.of(string(), value(depth - 1)));
        }
        return new JsonObject(members, Place.NONE);
    }

    private String string() {
        StringBuilder string = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            string.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return string.toString();
    }
}
