package app.waybill.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.waybill.core.Schema;
import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.core.text.JsonDocument;
import app.waybill.core.text.JsonPointer;
import app.waybill.core.text.JsonReader;
import app.waybill.core.text.Place;

class SuppressionsTest {
    private static final JsonDocument NO_TEXT = new JsonDocument("", null, List.of());

    @TempDir
    Path folder = Path.of("");
    private Path qa = folder;

    @BeforeEach
    void makeFolder() throws IOException {
        qa = Files.createDirectory(folder.resolve("qa"));
    }

    private void write(Path where, String entries) throws IOException {
        Files.writeString(where.resolve(".waybill-lint.json"), "{\"ignore\": [" + entries + "]}");
    }

    private static Finding at(String path) {
        return new Finding("ecs-input-from-ecr", Severity.ERROR, "Wrong.", new JsonPointer(path), Place.START);
    }

    private Suppressions suppressions(Path... given) {
        return new Suppressions(List.of(given), rule -> true);
    }

    @Test
    void anEntryIsForItsRuleItsFilesAndWhatIsBeneathItsPath() throws IOException {
        write(folder,
                """
                        {"rule": "json-syntax", "reason": "another rule"},
                        {"rule": "ecs-input-from-ecr", "file": "qa/*.json", "path": "/pipeline/stages/1", "reason": "made by the vault"}""");
        Suppressions suppressions = suppressions(folder);

        ReviewedFile reviewed = suppressions.apply(qa.resolve("a.json"), NO_TEXT,
                List.of(at("/pipeline/stages/1/actions/0"), at("/pipeline/stages/10"), at("/pipeline")));

        assertThat(reviewed.suppressed()).containsExactly(
                new Suppressed(at("/pipeline/stages/1/actions/0"), "made by the vault"));
        assertThat(reviewed.findings()).containsExactly(at("/pipeline/stages/10"), at("/pipeline"));
        assertThat(
                suppressions.apply(folder.resolve("a.json"), NO_TEXT, List.of(at("/pipeline/stages/1"))).suppressed())
                .isEmpty();
    }

    @Test
    void aGlobWithoutFolderIsForTheNameWhereverTheFileLies() throws IOException {
        write(folder, "{\"rule\": \"ecs-input-from-ecr\", \"file\": \"a*.json\", \"reason\": \"known\"}");

        assertThat(suppressions(folder).apply(qa.resolve("ab.json"), NO_TEXT, List.of(at(""))).suppressed()).hasSize(1);
    }

    @Test
    void ofAFolderThatWasGivenThoseAboveItDoNotCount() throws IOException {
        write(folder, "{\"rule\": \"ecs-input-from-ecr\", \"reason\": \"known\"}");

        assertThat(suppressions(qa).apply(qa.resolve("a.json"), NO_TEXT, List.of(at(""))).findings()).hasSize(1);
        assertThat(suppressions(folder).apply(qa.resolve("a.json"), NO_TEXT, List.of(at(""))).findings()).isEmpty();
    }

    @Test
    void anEntryThatMatchedNothingIsReportedWhereEverythingWasReviewed() throws IOException {
        write(qa,
                "{\"rule\": \"ecs-input-from-ecr\", \"reason\": \"known\"}, {\"rule\": \"ecs-input-from-ecr\", \"file\": \"b.json\", \"reason\": \"-\"}");
        Suppressions all = suppressions(folder);
        Suppressions one = suppressions(qa.resolve("a.json"));
        Suppressions others = new Suppressions(List.of(folder), rule -> !"ecs-input-from-ecr".equals(rule));
        for (Suppressions each : List.of(all, one, others)) {
            each.apply(qa.resolve("a.json"), NO_TEXT, List.of());
        }

        assertThat(all.review()).singleElement().satisfies(file -> {
            assertThat(file.findings()).extracting(Finding::rule).containsOnly("suppression-unused").hasSize(2);
            assertThat(file.findings().getFirst().path().text()).isEqualTo("/ignore/0");
        });
        assertThat(one.review()).isEmpty();
        assertThat(others.review()).isEmpty();
    }

    @Test
    void whatIsWrongWithAnEntryIsSaidWithItsPlaceAndTheOthersCount() throws IOException {
        write(qa, """

                {"rule": "ecs-input-from-erc", "reason": "known"},
                {"rule": "ecs-input-from-ecr"},
                {"rule": "ecs-input-from-ecr", "file": "[", "path": "pipeline", "reasons": "x", "reason": "y"},
                {"rule": "ecs-input-from-ecr", "reason": "known"}
                """);
        Suppressions suppressions = suppressions(folder);

        assertThat(suppressions.apply(qa.resolve("a.json"), NO_TEXT, List.of(at(""))).suppressed()).hasSize(1);
        assertThat(suppressions.review()).singleElement().satisfies(file -> assertThat(file.findings())
                .extracting(finding -> finding.place().line() + " " + finding.path() + " " + finding.summary())
                .containsExactly("2 /ignore/0/rule There is no rule \"ecs-input-from-erc\"",
                        "3 /ignore/1 A suppression needs a \"rule\" and a \"reason\", both of them texts",
                        "4 /ignore/2/reasons \"reasons\" is not known here",
                        "4 /ignore/2/file \"file\" is no glob",
                        "4 /ignore/2/path \"path\" is no JSON Pointer"));
    }

    @Test
    void theSchemaAcceptsWhatCountsAndRefusesWhatDoesNot() throws IOException {
        Schema schema = Schema.of(Files.readString(Path.of("docs/waybill-lint.schema.json")));
        String page = Files.readString(Path.of("docs/command-line.md"));
        String example = page.substring(page.indexOf("    {\n      \"ignore\""), page.indexOf("`file` is a glob from"));
        List<String> right = List.of(example, "{\"$schema\": \"x\", \"ignore\": []}");
        List<String> wrong = List.of("[]", "{}", "{\"ignore\": [{\"rule\": \"role-arn\"}]}",
                "{\"ignore\": [], \"x\": 1}",
                "{\"ignore\": [{\"rule\": \"json-syntax\", \"reason\": \" \"}]}",
                "{\"ignore\": [{\"rule\": \"json-syntax\", \"reason\": \"y\", \"path\": \"a\"}]}");

        assertThat(right).allMatch(text -> schema.mistakes(text).isEmpty())
                .allMatch(text -> new SuppressionReader(JsonReader.read(text)).findings().isEmpty());
        assertThat(wrong).noneMatch(text -> schema.mistakes(text).isEmpty())
                .noneMatch(text -> new SuppressionReader(JsonReader.read(text)).findings().isEmpty());
    }

    @Test
    void aBrokenFileIsAFindingAtItsPlace() throws IOException {
        Files.writeString(qa.resolve(".waybill-lint.json"), "{\n  \"ignore\": {}\n");
        Suppressions suppressions = suppressions(folder);

        suppressions.apply(qa.resolve("a.json"), NO_TEXT, List.of(at("")));

        assertThat(suppressions.review()).singleElement().satisfies(file -> assertThat(file.findings())
                .extracting(finding -> finding.rule() + " " + finding.place().line()).containsExactly(
                        "suppression-invalid 3", "suppression-invalid 2"));
    }
}
