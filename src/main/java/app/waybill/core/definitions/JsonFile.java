package app.waybill.core.definitions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Fix;
import app.waybill.core.lint.Severity;
import app.waybill.core.text.JsonDocument;
import app.waybill.core.text.JsonNode;
import app.waybill.core.text.JsonPointer;
import app.waybill.core.text.JsonReader;
import app.waybill.core.text.Place;
import app.waybill.core.text.Utf8Text;

/// The bytes of a file read as text and as JSON, and what keeps them from being either.
record JsonFile(JsonDocument document, List<Finding> findings) {
    /// Nothing in the text changes: whatever is written is UTF-8 without byte order mark.
    private static final Fix AS_UTF_8 = new Fix("Save it as UTF-8", List.of());

    static JsonFile read(byte[] bytes) {
        Utf8Text text = Utf8Text.decode(bytes);
        JsonDocument document = JsonReader.read(text.text());
        List<Finding> findings = new ArrayList<>();
        text.problem().map(problem -> DefinitionsRule.ENCODING.finding(problem.message(), problem.place()))
                .map(finding -> isReadable(text) ? finding.withFix(AS_UTF_8) : finding).ifPresent(findings::add);
        if (text.byteOrderMark()) {
            findings.add(new Finding(DefinitionsRule.ENCODING.card().id(), Severity.WARNING,
                    "the file begins with a byte order mark, which AWS does not say it accepts: save it as UTF-8 without "
                            + "one",
                    JsonPointer.ROOT, Place.START, AS_UTF_8));
        }
        document.problems().forEach(
                problem -> findings.add(DefinitionsRule.JSON_SYNTAX.finding(problem.message(), problem.place())));
        return new JsonFile(document, findings);
    }

    /// Whether every character of a file in another encoding is known, so that it can be saved in the right one.
    private static boolean isReadable(Utf8Text text) {
        return text.text().indexOf('\uFFFD') < 0;
    }

    Optional<JsonNode> root() {
        return JsonNode.rootOf(document);
    }

    /// Whether the text is JSON to its end: only then can anything be said to be missing.
    boolean isWhole() {
        return document.problems().isEmpty();
    }
}
