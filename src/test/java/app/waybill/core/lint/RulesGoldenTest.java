package app.waybill.core.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import app.waybill.core.lint.rules.StandardRules;
import app.waybill.core.pipeline.PipelineReader;
import app.waybill.core.text.JsonDocument;

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

    private static void compare(Rule rule, Path text) throws IOException {
        List<Finding> findings = findings(text).stream()
                .filter(finding -> finding.severity() != Severity.INFO || finding.rule().equals(rule.id())).toList();
        assertThat(findings).extracting(Finding::rule).contains(rule.id());
        GoldenFindings.compare(text, findings);
        GoldenFindings.compareFixed(text, RulesGoldenTest::review);
    }

    private static List<Finding> findings(Path text) throws IOException {
        return StandardRules.linter().review(PipelineReader.read(Files.readAllBytes(text)));
    }

    private static List<Finding> review(JsonDocument json) {
        return StandardRules.linter().review(PipelineReader.read(json.text()));
    }
}
