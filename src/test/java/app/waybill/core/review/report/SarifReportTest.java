package app.waybill.core.review.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import app.waybill.core.Schema;
import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Fix;
import app.waybill.core.lint.Severity;
import app.waybill.core.lint.rules.StandardRules;
import app.waybill.core.pipeline.PipelineDocument;
import app.waybill.core.pipeline.PipelineReader;
import app.waybill.core.review.ReviewedFile;
import app.waybill.core.review.Suppressed;
import app.waybill.core.text.JsonDocument;
import app.waybill.core.text.JsonNode;
import app.waybill.core.text.JsonPointer;
import app.waybill.core.text.JsonReader;
import app.waybill.core.text.JsonWriter;

class SarifReportTest {
    private static String log(List<String> problems, ReviewedFile... files) {
        StringWriter out = new StringWriter();
        SarifReport report = new SarifReport(new PrintWriter(out), Path.of("/home/me"));
        Stream.of(files).forEach(file -> report.of(file).run());
        report.end(problems);
        return out.toString();
    }

    /// The value at a place of a log, on one line.
    private static String at(String log, String pointer) {
        JsonNode node = JsonNode.rootOf(JsonReader.read(log)).orElseThrow();
        for (String step : pointer.substring(1).split("/", -1)) {
            node = node.elements().isEmpty()
                    ? node.get(step).orElseThrow()
                    : node.elements().get(Integer.parseInt(step));
        }
        return JsonWriter.compact(node.value());
    }

    private static Schema schema() throws IOException {
        try (InputStream in = SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return Schema.ofDraft7(new String(in.readAllBytes(), UTF_8));
        }
    }

    /// The member `name` of the stage of that name is what the finding is about.
    private static Finding finding(JsonDocument document, int stage) {
        JsonNode node = JsonNode.rootOf(document).flatMap(root -> root.get("stages")).orElseThrow().elements()
                .get(stage).get("name").orElseThrow();
        return new Finding("name-invalid", Severity.INFO, "No name.", node.path(), node.place())
                .withFix(Fix.write(node, "good"));
    }

    @Test
    void everyRulesFindingsMakeALogThatTheSchemaAccepts() throws IOException {
        try (Stream<Path> texts = Files.walk(Path.of("src/test/resources/rules"))) {
            ReviewedFile[] files = texts.filter(file -> file.toString().endsWith(".json")).map(SarifReportTest::review)
                    .toArray(ReviewedFile[]::new);

            String log = log(List.of("gone.json: there is no such file"), files);

            assertThat(files).hasSizeGreaterThan(50);
            assertThat(schema().mistakes(log)).isEmpty();
            assertThat(schema().mistakes(log.replace("\"note\"", "\"info\""))).isNotEmpty();
        }
    }

    private static ReviewedFile review(Path file) {
        try {
            PipelineDocument document = PipelineReader.read(Files.readAllBytes(file));
            List<Finding> findings = StandardRules.linter().review(document);
            return new ReviewedFile(file.toString(), document.json(), findings,
                    findings.stream().limit(1).map(finding -> new Suppressed(finding, "known")).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aResultHasItsPlaceItsLevelItsFixAndItsSuppression() {
        JsonDocument document = JsonReader.read("{\"stages\": [\n  {\"name\": \"b d\"}]}");
        Finding finding = finding(document, 0);

        String log = log(List.of(), new ReviewedFile("/home/me/a b/ü.json", document, List.of(),
                List.of(new Suppressed(finding, "known"))));

        String result = "/runs/0/results/0";
        assertThat(at(log, result + "/level")).isEqualTo("\"note\"");
        assertThat(at(log, result + "/locations/0/physicalLocation")).isEqualTo(
                "{\"artifactLocation\":{\"uri\":\"a%20b/%C3%BC.json\",\"uriBaseId\":\"%SRCROOT%\"},"
                        + "\"region\":{\"startLine\":2,\"startColumn\":4,\"endLine\":2,\"endColumn\":10}}");
        assertThat(at(log, result + "/fixes/0/artifactChanges/0/replacements/0")).isEqualTo(
                "{\"deletedRegion\":{\"startLine\":2,\"startColumn\":12,\"endLine\":2,\"endColumn\":17},"
                        + "\"insertedContent\":{\"text\":\"\\\"good\\\"\"}}");
        assertThat(at(log, result + "/suppressions")).isEqualTo(
                "[{\"kind\":\"external\",\"status\":\"accepted\",\"justification\":\"known\"}]");
        assertThat(at(log, "/runs/0/columnKind")).isEqualTo("\"utf16CodeUnits\"");
    }

    @Test
    void aFileElsewhereIsNamedByItsWholePath() {
        String log = log(List.of(), new ReviewedFile("/else/a.json", JsonReader.read("{"), List.of(new Finding(
                "json-syntax", Severity.ERROR, "Wrong.", JsonPointer.ROOT,
                JsonReader.read("{").problems().getFirst().place()))));

        assertThat(at(log, "/runs/0/results/0/locations/0/physicalLocation/artifactLocation"))
                .isEqualTo("{\"uri\":\"file:///else/a.json\"}");
    }

    @Test
    void aFingerprintOutlivesMovedLinesAndNewStages() {
        JsonDocument before = JsonReader.read("{\"stages\": [{\"name\": \"b\"}, {\"name\": \"c\"}]}");
        JsonDocument after = JsonReader
                .read("{\n\"stages\": [{\"name\": \"a\"},\n{\"name\": \"b\"}, {\"name\": \"c\"}]}");

        assertThat(fingerprint(after, 1)).isEqualTo(fingerprint(before, 0)).isNotEqualTo(fingerprint(after, 2));
    }

    private static String fingerprint(JsonDocument document, int stage) {
        return at(log(List.of(), new ReviewedFile("a.json", document, List.of(finding(document, stage)))),
                "/runs/0/results/0/partialFingerprints");
    }

    @Test
    void noFixCarriesASecret() {
        JsonDocument document = JsonReader.read("{\"OAuthToken\": 1234567}");
        JsonNode node = JsonNode.rootOf(document).orElseThrow().get("OAuthToken").orElseThrow();
        Finding finding = new Finding("wrong-type", Severity.ERROR, "A number.", node.path(), node.place())
                .withFix(new Fix("Write a text", Fix.write(node, "1234567").edits()));

        assertThat(log(List.of(), new ReviewedFile("a.json", document, List.of(finding)))).doesNotContain("1234567");
    }
}
