package app.waybill.core.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.waybill.core.lint.Explanation;

/// `docs/checks.md`, made of the explanations of all rules.
final class ChecksPage {
    private static final String HEAD = """
            # Checks

            What Waybill finds in pipelines (`waybill lint`), in image definitions and bundles (`waybill check`), and before
            anything is published. **Error**: AWS rejects it, or the deployment must fail. **Warning**: accepted, but risky or
            very likely wrong. **Info**: worth knowing in a review. What says *yes* under *fix* is repaired by `waybill fix`
            and in the window, safely. A finding that you want to live with is [suppressed](command-line.md#lint) with a
            reason.

            `waybill lint --explain RULE` prints a section of this page. The page is made of the same texts, and what is said
            about the examples is what Waybill says about them: a test sees to it (`-Dgolden=rewrite` writes both anew).

            | rule | severity | fix | finds |
            |---|---|---|---|
            """;

    private ChecksPage() {
    }

    static String of(List<Explanation> explanations) {
        return HEAD + explanations.stream().map(ChecksPage::row).collect(Collectors.joining())
                + explanations.stream().map(ChecksPage::section).collect(Collectors.joining());
    }

    private static String row(Explanation explanation) {
        String rule = explanation.rule();
        return "| [" + rule + "](#" + rule + ") | " + severity(rule) + " | " + (isFixable(rule) ? "yes" : "") + " | "
                + explanation.summary().replace("|", "\\|") + " |\n";
    }

    private static String section(Explanation explanation) {
        String rule = explanation.rule();
        return "\n## " + rule + "\n\n*" + severity(rule) + (isFixable(rule) ? ", can be fixed" : "") + "*\n\n"
                + explanation.body().replace("\n## ", "\n### ");
    }

    private static String severity(String rule) {
        return RuleBook.severity(rule).orElseThrow().word();
    }

    /// Whether one of the rule's golden pairs can be fixed.
    private static boolean isFixable(String rule) {
        return Stream.of("rules", "definitions").map(kind -> Path.of("src/test/resources", kind, rule))
                .filter(Files::isDirectory).flatMap(ChecksPage::files)
                .anyMatch(file -> read(file).lines()
                        .anyMatch(line -> line.contains(" " + rule + " ") && line.endsWith("(fixable)")));
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".findings")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
