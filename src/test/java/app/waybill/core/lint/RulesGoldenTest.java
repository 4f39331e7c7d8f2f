package app.waybill.core.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import app.waybill.core.lint.rules.StandardRules;
import app.waybill.core.pipeline.PipelineReader;
import app.waybill.core.text.JsonDocument;
import app.waybill.core.text.JsonPointer;

/// Each rule has a folder of its name with texts it must complain about, beside each the exact findings of all rules, so
/// that one mistake is seen to get one finding; what other rules merely think worth knowing is left out. And there are
/// right pipelines on which no rule has more to say than that.
class RulesGoldenTest {
    private static final Path HOME = Path.of("src/test/resources/rules");

    @TestFactory
    Stream<DynamicTest> complains() {
        return StandardRules.linter().rules().stream().flatMap(rule -> GoldenFindings.texts(HOME.resolve(rule.id()))
                .map(text -> DynamicTest.dynamicTest(rule.id() + "/" + text.getFileName(), () -> compare(rule, text))));
    }

    @TestFactory
    Stream<DynamicTest> staysSilent() {
        return GoldenFindings.texts(HOME.resolve("silent"))
                .map(text -> DynamicTest.dynamicTest(text.getFileName().toString(),
                        () -> assertThat(findings(text)).allMatch(finding -> finding.severity() == Severity.INFO)));
    }

    /// The severity that the reference names for a rule is that of a finding in its texts.
    @Test
    void isAsBadAsItSays() {
        assertThat(StandardRules.linter().rules()).allSatisfy(rule -> assertThat(GoldenFindings
                .texts(HOME.resolve(rule.id())).flatMap(text -> findings(text).stream())
                .filter(finding -> finding.rule().equals(rule.id())).map(Finding::severity)).as(rule.id())
                .contains(rule.severity()));
    }

    private static void compare(Rule rule, Path text) throws IOException {
        List<Finding> findings = findings(text).stream()
                .filter(finding -> finding.severity() != Severity.INFO || finding.rule().equals(rule.id())).toList();
        assertThat(findings).extracting(Finding::rule).contains(rule.id());
        assertThat(rulesOfPlaces(findings)).as("rules that complain about one and the same place")
                .allSatisfy((_, rules) -> assertThat(rules).hasSize(1));
        GoldenFindings.compare(text, findings);
        GoldenFindings.compareFixed(text, RulesGoldenTest::review);
    }

    /// Which rules complain about which place. A mistake in the syntax is of the whole text, and goes with any other.
    private static Map<JsonPointer, Set<String>> rulesOfPlaces(List<Finding> findings) {
        return findings.stream().filter(finding -> !finding.rule().equals("json-syntax"))
                .collect(Collectors.groupingBy(Finding::path, Collectors.mapping(Finding::rule, Collectors.toSet())));
    }

    private static List<Finding> findings(Path text) {
        try {
            return StandardRules.linter().review(PipelineReader.read(Files.readAllBytes(text)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Finding> review(JsonDocument json) {
        return StandardRules.linter().review(PipelineReader.read(json.text()));
    }
}
