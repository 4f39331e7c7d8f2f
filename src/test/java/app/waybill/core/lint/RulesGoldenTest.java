package app.waybill.core.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import app.waybill.core.lint.rules.StandardRules;
import app.waybill.core.pipeline.PipelineReader;

/// Golden pairs: each rule has a folder of its name with texts it must complain about, beside each the exact findings of
/// all rules, so that one mistake is seen to get one finding; and texts on which every rule is silent. `mvn test
/// -Dgolden=rewrite` writes the findings anew: read the difference before you commit it.
class RulesGoldenTest {
    private static final Path HOME = Path.of("src/test/resources/rules");
    private static final boolean REWRITE = "rewrite".equals(System.getProperty("golden"));

    @TestFactory
    Stream<DynamicTest> complains() {
        return StandardRules.linter().rules().stream().flatMap(rule -> texts(HOME.resolve(rule.id()))
                .map(text -> DynamicTest.dynamicTest(rule.id() + "/" + text.getFileName(), () -> compare(rule, text))));
    }

    @TestFactory
    Stream<DynamicTest> staysSilent() {
        return texts(HOME.resolve("silent")).map(text -> DynamicTest.dynamicTest(text.getFileName().toString(),
                () -> assertThat(findings(text)).isEmpty()));
    }

    private static void compare(Rule rule, Path text) throws IOException {
        List<Finding> findings = findings(text);
        String found = findings.stream().map(RulesGoldenTest::line).collect(Collectors.joining());
        Path expected = Path.of(text + ".findings");
        if (REWRITE) {
            Files.writeString(expected, found);
        }
        assertThat(findings).extracting(Finding::rule).contains(rule.id());
        assertThat(expected).as("the findings beside the text").exists();
        assertThat(found).isEqualTo(Files.readString(expected));
    }

    private static List<Finding> findings(Path text) throws IOException {
        return StandardRules.linter().review(PipelineReader.read(Files.readAllBytes(text)));
    }

    private static String line(Finding finding) {
        return "%d:%d %s %s %s%s%n    %s%n".formatted(finding.place().line(), finding.place().column(),
                finding.severity().word(), finding.rule(), finding.path(), finding.fixable() ? " (fixable)" : "",
                finding.message());
    }

    private static Stream<Path> texts(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> texts = files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
            assertThat(texts).as("texts in " + folder).isNotEmpty();
            return texts.stream();
        } catch (IOException e) {
            throw new AssertionError("no texts for " + folder, e);
        }
    }
}
