package app.waybill.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import app.waybill.core.lint.Explanation;
import app.waybill.core.lint.Explanations;
import app.waybill.core.lint.Rule;
import app.waybill.core.lint.rules.StandardRules;

/// The explanations of the rules and the page that is made of them tell the truth: what stands beneath an example is what
/// the rule says about it. `mvn test -Dtest=ExplanationsTest -Dgolden=rewrite` writes it anew: read the difference.
class ExplanationsTest {
    private static final boolean REWRITE = "rewrite".equals(System.getProperty("golden"));
    private static final Path HOME = Path.of("src/main/resources/app/waybill/core/lint/rules");
    private static final Path PAGE = Path.of("docs/checks.md");

    @TestFactory
    Stream<DynamicTest> whatIsSaidAboutTheExampleIsWhatTheRuleSays() {
        return explanations().stream().filter(explanation -> explanation.said().isPresent())
                .map(explanation -> DynamicTest.dynamicTest(explanation.rule(), () -> compare(explanation)));
    }

    @TestFactory
    Stream<DynamicTest> beginsWithTheRuleAndSaysWhatItFindsInASentence() {
        return explanations().stream().map(explanation -> DynamicTest.dynamicTest(explanation.rule(), () -> {
            assertThat(explanation.markdown()).startsWith("# " + explanation.rule() + "\n\n");
            assertThat(explanation.summary()).endsWith(".").hasSizeBetween(20, 250);
        }));
    }

    @Test
    void everyRuleIsExplainedAndThoseAboutPipelinesByAnExample() {
        assertThat(RuleBook.ids()).filteredOn(rule -> !Files.exists(file(rule))).isEmpty();
        assertThat(StandardRules.linter().rules()).extracting(Rule::id)
                .filteredOn(rule -> read(rule).said().isEmpty()).isEmpty();
    }

    @Test
    void thePageIsMadeOfAllExplanations() throws IOException {
        String page = ChecksPage.of(explanations());
        if (REWRITE) {
            Files.writeString(PAGE, page);
        }
        assertThat(page).isEqualTo(Files.readString(PAGE));
    }

    @Test
    void aRuleThatIsNotHasNoExplanation() {
        assertThat(Explanations.of("no-such-rule")).isEmpty();
        assertThat(Explanations.of("../StandardRules")).isEmpty();
    }

    private static void compare(Explanation explanation) throws IOException {
        String said = Examples.said(explanation.rule(), explanation.example().orElseThrow());
        assertThat(said).as("what " + explanation.rule() + " says about its example").isNotEmpty();
        if (REWRITE) {
            Files.writeString(file(explanation.rule()), explanation.markdown());
        }
        assertThat(explanation.said()).hasValue(said);
    }

    /// All of them, in the order of the rules. From the sources: what was compiled may be older.
    private static List<Explanation> explanations() {
        return RuleBook.ids().stream().map(ExplanationsTest::read).toList();
    }

    private static Explanation read(String rule) {
        try {
            Explanation written = new Explanation(rule, Files.readString(file(rule)));
            return REWRITE && written.said().isPresent()
                    ? written.saying(Examples.said(rule, written.example().orElseThrow()))
                    : written;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(String rule) {
        return HOME.resolve(rule + ".md");
    }
}
