package app.waybill.core.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.waybill.core.image.Digest;
import app.waybill.core.image.ImageUri;
import app.waybill.core.lint.Finding;

class ImageDetailReaderTest {
    private static final String REPOSITORY = "222222222222.dkr.ecr.eu-west-1.amazonaws.com/orders-api";
    private static final String DIGEST = "sha256:" + "0123456789abcdef".repeat(4);
    private static final String OTHER_DIGEST = "sha256:" + "f".repeat(64);

    @Test
    void readsWhatEcrWrites() {
        ReadImageDetail read = read("""
                {
                    "ImageSizeInBytes": "44728918",
                    "ImageDigest": "%1$s",
                    "Version": "1.0",
                    "ImagePushedAt": "Mon Jan 21 20:04:00 UTC 2019",
                    "RegistryId": "222222222222",
                    "RepositoryName": "orders-api",
                    "ImageURI": "%2$s@%1$s",
                    "ImageTags": [
                        "latest",
                        "3f9c1ab"
                    ]
                }
                """.formatted(DIGEST, REPOSITORY));

        assertThat(read.findings()).isEmpty();
        assertThat(read.detail()).contains(new ImageDetail(uri(REPOSITORY + "@" + DIGEST), new Digest(DIGEST),
                List.of("latest", "3f9c1ab")));
    }

    @Test
    void onlyTheUriMustBeThere() {
        assertThat(read("{\"ImageURI\": \"" + REPOSITORY + ":latest\"}").detail())
                .contains(new ImageDetail(uri(REPOSITORY + ":latest"), null, List.of()));
        assertThat(
                read("{\"ImageTags\": null, \"ImageDigest\": null, \"ImageURI\": \"" + REPOSITORY + ":1\"}").detail())
                .contains(new ImageDetail(uri(REPOSITORY + ":1"), null, List.of()));
    }

    @Test
    void oneTagInPlaceOfAnArrayIsToleratedWithAWarning() {
        ReadImageDetail read = read("{\"ImageURI\": \"" + REPOSITORY + ":1\", \"ImageTags\": \"1\"}");

        assertThat(read.detail().orElseThrow().tags()).containsExactly("1");
        assertThat(read.findings()).extracting(ImageDetailReaderTest::line).containsExactly(
                "1:75 warning \"ImageTags\" is a string, where ECR writes an array: it is read as one tag");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{\"imageUri\": \"a:1\"}|1:2 error \"imageUri\" must be written \"ImageURI\"",
            "{\"RepositoryName\": \"a\"}|1:1 error \"ImageURI\" is missing, the one member that imageDetail.json needs",
            "{\"ImageURI\": 7}|1:2 error \"ImageURI\" is a number: it must be a string",
            "{\"ImageURI\": \"https://a/b:1\"}|1:2 error 'https://a/b:1' is no image URI that ECS takes: it begins with the scheme 'https://', and an image URI begins with the registry's host",
            "{\"ImageURI\": \"a:1\", \"ImageDigest\": \"sha256:12\"}|1:21 error \"ImageDigest\" is sha256:12: it must be sha256: and 64 hexadecimal digits in lower case",
            "{\"ImageURI\": \"a:1\", \"ImageTags\": [\"a\", 1]}|1:21 error \"ImageTags\" must be an array of strings",
            "{\"ImageURI\": \"a:1\", \"ImageTags\": {}}|1:21 error \"ImageTags\" must be an array of strings",
            "[{\"name\": \"a\", \"imageUri\": \"a:1\"}]|1:1 error the file holds an array, and imageDetail.json is an object with \"ImageURI\": these may be image definitions already",
            "{\"ImageURI\": \"a:1\"|1:19 error the text ends inside the object that line 1 opens: '}' is missing",
            "``|1:1 error the file is empty"})
    void saysWhatIsWrongAndWhere(String text, String finding) {
        ReadImageDetail read = read(text);

        assertThat(read.detail()).isEmpty();
        assertThat(read.findings()).extracting(ImageDetailReaderTest::line).containsExactly(finding);
    }

    @Test
    void twoDigestsThatContradictEachOtherAreAnError() {
        ReadImageDetail read = read("{\"ImageURI\": \"a@" + DIGEST + "\", \"ImageDigest\": \"" + OTHER_DIGEST + "\"}");

        assertThat(read.detail()).isEmpty();
        assertThat(read.findings()).singleElement().satisfies(finding -> assertThat(finding.message())
                .contains(DIGEST, OTHER_DIGEST).endsWith("one of them is of another image"));
    }

    @Test
    void latestIsNoFindingHereBecauseItCanBeWrittenByItsDigest() {
        assertThat(read("{\"ImageURI\": \"a:latest\"}").findings()).isEmpty();
    }

    @Test
    void theDigestComesFromTheUriOrFromItsOwnMember() {
        assertThat(detail("a@" + DIGEST, null).byDigest()).hasToString("Optional[a@" + DIGEST + "]");
        assertThat(detail("a:1", DIGEST).byDigest()).hasToString("Optional[a@" + DIGEST + "]");
        assertThat(detail("a:1", null).byDigest()).isEmpty();
    }

    @Test
    void theTagIsTheFirstThatIsNotLatest() {
        assertThat(detail("a@" + DIGEST, null, "latest", "b2", "a1").byTag()).contains(uri("a:b2"));
        assertThat(detail("a@" + DIGEST, null, "latest").byTag()).contains(uri("a:latest"));
        assertThat(detail("a:7", DIGEST).byTag()).contains(uri("a:7"));
        assertThat(detail("a@" + DIGEST, null).byTag()).isEmpty();
    }

    @Test
    void aTagCanBeChosenAmongThoseOfTheImage() {
        assertThat(detail("a:7", null, "latest", "b2").byTag("latest")).contains(uri("a:latest"));
        assertThat(detail("a:7", null, "latest", "b2").byTag("7")).contains(uri("a:7"));
        assertThat(detail("a:7", null, "latest", "b2").byTag("b3")).isEmpty();
    }

    private static ImageDetail detail(String uri, @Nullable String digest, String... tags) {
        return new ImageDetail(uri(uri), digest == null ? null : new Digest(digest), List.of(tags));
    }

    private static ImageUri uri(String text) {
        return ImageUri.parse(text).uri().orElseThrow();
    }

    private static String line(Finding finding) {
        return finding.place().line() + ":" + finding.place().column() + " " + finding.severity().word() + " "
                + finding.message();
    }

    private static ReadImageDetail read(String text) {
        return ImageDetailReader.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
