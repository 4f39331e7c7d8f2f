package app.waybill.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No text takes much time or stack. Time is that of the processor, so that a busy machine does not count; the limit for
/// odd texts is a multiple of what was measured: it catches what grows with the square of the length, which would take
/// minutes.
class JsonBoundsTest {
    private static final int LENGTH = 10_000_000;
    private static final Duration LIMIT = Duration.ofSeconds(5);

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":", "{\n\"a\": [\n", "[1,\n"})
    void tenMegabytesOfNestingAreOneProblemForEachCause(String opening) {
        JsonDocument document = read(opening.repeat(LENGTH / opening.length()));

        assertThat(document.root()).isPresent();
        assertThat(document.problems()).first().extracting(JsonProblem::message).asString()
                .isEqualTo("nesting deeper than 256 levels is not read");
        assertThat(document.problems()).hasSizeLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,", "\"a\",", "\n", "x,\n", ",\n", "}\n", "]", "\"", "\"\n", "\\", "// c\n", "/*",
            "{\"a\":1}\n",
            "{\"a\":1},\n", "\"\\u00e4\",", "\"\\q\",\n", "123456789", "{]", "[}", "'", ":"})
    void longTextsOfOnePieceAreReadOnce(String piece) {
        assertThat(read("[" + piece.repeat(LENGTH / 20 / piece.length())).root()).isPresent();
    }

    @Test
    void aRealFileOfTenMegabytesIsReadWithinASecond() {
        String action = """
                {"name": "Deploy", "actionTypeId": {"category": "Deploy", "owner": "AWS", "provider": "ECS", "version": "1"},
                 "runOrder": 1, "configuration": {"ClusterName": "qa-fargate", "ServiceName": "orders-api"},
                 "inputArtifacts": [{"name": "Definitions"}], "outputArtifacts": []},
                """;
        String text = "[" + action.repeat(LENGTH / action.length()) + "null]";

        assertThat(JsonReader.read(text).problems()).isEmpty();
        assertThat(
                IntStream.range(0, 3).mapToObj(_ -> time(() -> JsonReader.read(text))).min(Comparator.naturalOrder()))
                .hasValueSatisfying(best -> assertThat(best).isLessThan(Duration.ofSeconds(1)));
    }

    @Test
    void whatIsNestedTooDeepIsPassedOverAndTheRestIsRead() {
        JsonDocument document = JsonReader
                .read("{\"deep\": " + "[".repeat(300) + "\"]\"" + "]".repeat(300) + ",\n\"b\": 2}");

        assertThat(document.problems()).containsExactly(
                new JsonProblem("nesting deeper than 256 levels is not read", new Place(264, 265, 1, 265)));
        assertThat(document.root().flatMap(JsonValue::asObject).flatMap(root -> root.get("b"))).isPresent();
    }

    @Test
    void nestingUpToTheLimitIsRead() {
        String text = "[".repeat(JsonReader.MAX_DEPTH) + "]".repeat(JsonReader.MAX_DEPTH);

        assertThat(JsonReader.read(text).problems()).isEmpty();
        assertThat(JsonReader.read(text).root().map(JsonWriter::compact)).contains(text);
    }

    private static JsonDocument read(String text) {
        AtomicReference<JsonDocument> document = new AtomicReference<>();
        assertThat(time(() -> document.set(JsonReader.read(text)))).isLessThan(LIMIT);
        return document.get();
    }

    private static Duration time(Runnable work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        work.run();
        return Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
    }
}
