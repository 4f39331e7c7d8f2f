package app.waybill.core.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.waybill.core.text.JsonDocument;
import app.waybill.core.text.JsonReader;
import app.waybill.core.text.Utf8Text;

/// Golden pairs of a text and, beside it, exactly what is found in it. `mvn test -Dgolden=rewrite` writes the findings
/// anew: read the difference before you commit it.
public final class GoldenFindings {
    private static final boolean REWRITE = "rewrite".equals(System.getProperty("golden"));

    private GoldenFindings() {
    }

    /// The texts of a folder, at least one.
    public static Stream<Path> texts(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> texts = files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
            assertThat(texts).as("texts in " + folder).isNotEmpty();
            return texts.stream();
        } catch (IOException e) {
            throw new AssertionError("no texts for " + folder, e);
        }
    }

    /// Holds what was found against what stands beside the text.
    public static void compare(Path text, List<Finding> findings) throws IOException {
        String found = findings.stream().map(GoldenFindings::line).collect(Collectors.joining());
        compare(Path.of(text + ".findings"), found);
    }

    /// Holds what fixing makes of a text against what stands beside it, and sees that nothing that can be fixed is left and
    /// nothing new is found but what is worth knowing. Nothing is fixed in a text that is not JSON.
    public static void compareFixed(Path text, Function<JsonDocument, List<Finding>> review) throws IOException {
        Utf8Text decoded = Utf8Text.decode(Files.readAllBytes(text));
        JsonDocument before = JsonReader.read(decoded.text());
        List<Finding> findings = review.apply(before);
        boolean broken = decoded.problem().isPresent() || !before.problems().isEmpty();
        if (broken || findings.stream().noneMatch(Finding::fixable)) {
            return;
        }
        Repair repair = Repair.all(before.text(), review);
        assertThat(repair.left()).as("what is left").noneMatch(Finding::fixable);
        assertThat(repair.left()).filteredOn(finding -> finding.severity() != Severity.INFO)
                .extracting(Finding::rule).isSubsetOf(
                        findings.stream().filter(finding -> !finding.fixable()).map(Finding::rule).toList());
        compare(Path.of(text + ".fixed"), repair.text());
    }

    private static void compare(Path expected, String found) throws IOException {
        if (REWRITE) {
            Files.writeString(expected, found);
        }
        assertThat(expected).as("what stands beside the text").exists();
        assertThat(found).isEqualTo(Files.readString(expected));
    }

    private static String line(Finding finding) {
        return "%d:%d %s %s %s%s\n    %s\n".formatted(finding.place().line(), finding.place().column(),
                finding.severity().word(), finding.rule(), finding.path(), finding.fixable() ? " (fixable)" : "",
                finding.message());
    }
}
