package app.waybill.core.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import app.waybill.core.lint.rules.StandardRules;
import app.waybill.core.pipeline.PipelineDocument;
import app.waybill.core.pipeline.PipelineReader;

/// A bracket, comma, colon or quote that was lost in copying moves what is behind it to another place, or into a text. That is one mistake, and
/// nothing that follows from it is told: each of a right pipeline is taken away, one at a time.
class LostMarkTest {
    private static final Path RIGHT = Path.of("src/test/resources/rules/silent");
    private static final String MARKS = "{}[],:\"";

    @TestFactory
    Stream<DynamicTest> isTheOnlyMistake() {
        return GoldenFindings.texts(RIGHT).map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
            String text = Files.readString(file);
            assertThat(IntStream.range(0, text.length()).filter(i -> MARKS.indexOf(text.charAt(i)) >= 0)
                    .mapToObj(i -> PipelineReader.read(text.substring(0, i) + text.substring(i + 1)))
                    .filter(document -> !document.json().problems().isEmpty())
                    .flatMap(LostMarkTest::told)).allMatch("json-syntax"::equals).isNotEmpty();
        }));
    }

    private static Stream<String> told(PipelineDocument broken) {
        return StandardRules.linter().review(broken).stream().filter(finding -> finding.severity() != Severity.INFO)
                .map(Finding::rule);
    }
}
