package app.waybill.core.definitions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import app.waybill.core.lint.Finding;
import app.waybill.core.lint.GoldenFindings;
import app.waybill.core.text.JsonDocument;

/// Each rule that a file alone can break has a folder of its name, with files that break it and the exact findings of all
/// rules beside each, so that one mistake is seen to get one finding; and there are files on which every rule is silent.
class DefinitionsGoldenTest {
    private static final Path HOME = Path.of("src/test/resources/definitions");
    private static final List<DefinitionsRule> RULES = List.of(DefinitionsRule.JSON_SYNTAX, DefinitionsRule.NOT_ARRAY,
            DefinitionsRule.MEMBER, DefinitionsRule.DUPLICATE, DefinitionsRule.ENCODING, DefinitionsRule.CONTAINER_NAME,
            DefinitionsRule.IMAGE_URI, DefinitionsRule.IMAGE_TAG_MUTABLE);

    @TestFactory
    Stream<DynamicTest> complains() {
        return RULES.stream().flatMap(rule -> GoldenFindings.texts(HOME.resolve(rule.card().id()))
                .map(text -> DynamicTest.dynamicTest(rule.card().id() + "/" + text.getFileName(), () -> {
                    List<Finding> findings = findings(text);
                    assertThat(findings).extracting(Finding::rule).contains(rule.card().id());
                    GoldenFindings.compare(text, findings);
                    GoldenFindings.compareFixed(text, DefinitionsGoldenTest::review);
                })));
    }

    @TestFactory
    Stream<DynamicTest> staysSilent() {
        return GoldenFindings.texts(HOME.resolve("silent"))
                .map(text -> DynamicTest.dynamicTest(text.getFileName().toString(),
                        () -> assertThat(findings(text)).isEmpty()));
    }

    private static List<Finding> review(JsonDocument json) {
        return ImageDefinitionsReader.read(json.text().getBytes(UTF_8)).findings();
    }

    private static List<Finding> findings(Path text) throws IOException {
        return ImageDefinitionsReader.read(Files.readAllBytes(text)).findings();
    }
}
