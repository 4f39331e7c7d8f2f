package app.waybill.core.review.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.core.review.ReviewedFile;
import app.waybill.core.text.JsonDocument;
import app.waybill.core.text.JsonPointer;
import app.waybill.core.text.JsonReader;
import app.waybill.core.text.Place;

class TextReportTest {
    /// What is said of the member of that name, which stands in the outermost object.
    private static String said(String text, String member) {
        JsonDocument document = JsonReader.read(text);
        JsonPointer path = JsonPointer.ROOT.then(member);
        return said(document, document.placeOf(path).orElseThrow());
    }

    private static String said(JsonDocument document, Place place) {
        Finding finding = new Finding("a-rule", Severity.ERROR, "It is wrong.", JsonPointer.ROOT, place);
        return TextReport.text(new ReviewedFile("f.json", document, List.of(finding)), Ink.PLAIN);
    }

    @Test
    void theMarkGoesAsFarAsTheNameOfTheMember() {
        assertThat(said("{\n  \"name\": \"orders\"\n}\n", "name")).isEqualTo("""
                f.json:2:3: error: It is wrong. [a-rule]
                    2 |   "name": "orders"
                      |   ^~~~~~
                """);
    }

    @Test
    void ofAPlaceOfSeveralLinesTheFirstCharacterIsMarked() {
        JsonDocument document = JsonReader.read("  {\r\n\"name\": 1}");

        assertThat(said(document, document.root().orElseThrow().place())).isEqualTo("""
                f.json:1:3: error: It is wrong. [a-rule]
                    1 |   {
                      |   ^
                """);
    }

    @Test
    void tabsAreBlanksAndWideCharactersCountTwice() {
        assertThat(said("{\n\t\"注文\": \"日本\", \"é\": 1}", "é").lines().skip(1)).containsExactly(
                "    2 |     \"注文\": \"日本\", \"é\": 1}",
                "      |                     ^~~");
    }

    @Test
    void aLongLineIsCutAroundThePlace() {
        String text = "{\"a\": \"" + "x".repeat(500) + "\", \"name\": \"" + "y".repeat(500) + "\"}";

        assertThat(said(text, "name").lines().skip(1)).containsExactly(
                "    1 | …" + "x".repeat(57) + "\", \"name\": \"" + "y".repeat(51) + "…",
                "      | " + " ".repeat(61) + "^~~~~~");
    }

    @Test
    void secretsAreMaskedEvenWhereTheNameStandsOnAnotherLine() {
        String text = "{\"name\": \"DB_PASSWORD\",\n \"value\": \"hunter2\"}";

        assertThat(said(text, "value")).contains("\"value\": \"•••••••\"").doesNotContain("hunter2");
    }

    @Test
    void nothingInAFileCanSteerTheTerminal() {
        String text = "{\"name\": \"\u001b[31m\u202E\u0007\"}";

        assertThat(said(text, "name").lines().skip(1).findFirst())
                .hasValue("    1 | {\"name\": \"\uFFFD[31m\uFFFD\uFFFD\"}");
    }

    @Test
    void aPlaceWithoutTextHasNoExcerpt() {
        assertThat(said(new JsonDocument("", null, List.of()), Place.START))
                .isEqualTo("f.json:1:1: error: It is wrong. [a-rule]\n");
    }

    @Test
    void coloursSetOffThePlaceTheSeverityAndTheMark() {
        JsonDocument document = JsonReader.read("[1]");
        Finding finding = new Finding("a-rule", Severity.WARNING, "Odd.", JsonPointer.ROOT,
                document.placeOf(JsonPointer.ROOT.then(0)).orElseThrow());

        assertThat(TextReport.text(new ReviewedFile("f.json", document, List.of(finding)), Ink.COLOURED))
                .isEqualTo("""
                        E[1mf.json:1:2:E[0m E[1;33mwarning:E[0m Odd. E[2m[a-rule]E[0m
                        E[2m    1 | E[0m[1]
                        E[2m      | E[0mE[1;33m ^E[0m
                        """.replace('E', '\u001b'));
    }
}
