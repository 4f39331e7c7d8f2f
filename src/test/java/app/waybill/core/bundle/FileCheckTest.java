package app.waybill.core.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import app.waybill.core.definitions.ImageDefinition;
import app.waybill.core.lint.Finding;

class FileCheckTest {
    private static final String FILE = "imagedefinitions.json";
    private static final byte[] RIGHT = bytes("[{\"name\": \"web\", \"imageUri\": \"a:1\"}]");
    private static final byte[] LATEST = bytes("[\n  {\"name\": \"web\", \"imageUri\": \"a:latest\"}\n]");

    @Test
    void aRightFileHasNoFindingsPlainOrZipped() {
        CheckedFile plain = FileCheck.check("any.json", RIGHT, FILE);
        CheckedFile zipped = FileCheck.check("orders-api.zip", Bundle.zip(FILE, RIGHT), FILE);

        assertThat(plain.findings()).isEmpty();
        assertThat(plain.entry()).isEmpty();
        assertThat(zipped.findings()).isEmpty();
        assertThat(zipped.entry()).contains(FILE);
        assertThat(zipped.definitions()).isEqualTo(plain.definitions())
                .extracting(definitions -> definitions.entries().getFirst())
                .isEqualTo(new ImageDefinition("web", "a:1"));
        assertThat(zipped.hasErrors()).isFalse();
    }

    @Test
    void findingsInAZipAreThoseOfTheFileInItAtItsLines() {
        CheckedFile zipped = FileCheck.check("orders-api.zip", Bundle.zip(FILE, LATEST), FILE);

        assertThat(zipped.findings()).isEqualTo(FileCheck.check(FILE, LATEST, FILE).findings()).singleElement()
                .satisfies(finding -> assertThat(finding.place().line()).isEqualTo(2));
        assertThat(zipped.entry()).contains(FILE);
        assertThat(zipped.document()).isPresent();
    }

    @Test
    void aZipIsKnownByItsFirstBytesAndByItsName() {
        assertThat(FileCheck.check("download", Bundle.zip(FILE, RIGHT), FILE).entry()).contains(FILE);
        assertThat(FileCheck.check("X.ZIP", RIGHT, FILE).findings()).extracting(Finding::rule)
                .containsExactly("bundle-unsafe");
    }

    @Test
    void findingsAboutTheZipItselfHaveNoEntry() {
        CheckedFile other = FileCheck.check("x.zip", Bundle.zip("other.json", RIGHT), FILE);

        assertThat(other.entry()).isEmpty();
        assertThat(other.document()).isEmpty();
        assertThat(other.hasErrors()).isTrue();
        assertThat(other.findings()).extracting(Finding::rule).containsExactly("bundle-file-missing");
    }

    @Test
    void definitionsOfHundredMegabytesAreTooLargeAndNotRead() {
        CheckedFile huge = FileCheck.check("x.json", new byte[100_000_000], FILE);

        assertThat(huge.findings()).extracting(Finding::rule).containsExactly("definitions-size");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
