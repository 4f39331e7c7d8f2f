package app.waybill.core.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import app.waybill.core.definitions.DefinitionsRule;
import app.waybill.core.definitions.ImageDefinitionsReader;
import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Repair;
import app.waybill.core.lint.rules.StandardRules;
import app.waybill.core.pipeline.PipelineReader;
import app.waybill.core.text.JsonDocument;
import app.waybill.core.text.JsonNode;
import app.waybill.core.text.JsonProblem;
import app.waybill.core.text.JsonReader;
import app.waybill.core.text.Utf8Text;

/// A file of a pipeline or of image definitions after all safe fixes that are wanted: its text before and after, its new
/// bytes, the findings that this answered, and those that are left for a person. A byte order mark stays, unless taking it
/// away is one of the fixes. Suppressed findings are neither fixed nor left.
public record RepairedFile(String before, Utf8Text after, List<Finding> fixed, List<Finding> left) {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /// Keeps unchangeable copies.
    public RepairedFile {
        fixed = List.copyOf(fixed);
        left = List.copyOf(left);
    }

    /// What keeps a file from being repaired: nobody knows what a text that is not JSON, or not UTF-8, was meant to be.
    public static Optional<JsonProblem> obstacle(byte[] bytes) {
        Utf8Text text = Utf8Text.decode(bytes);
        return text.problem().or(() -> JsonReader.read(text.text()).problems().stream().findFirst());
    }

    /// Repairs the bytes of a file for which there is no [#obstacle], by the fixes of the rules whose ids are chosen.
    public static RepairedFile of(Path file, byte[] bytes, Predicate<String> chosen) {
        Utf8Text text = Utf8Text.decode(bytes);
        Suppressions suppressions = new Suppressions(List.of(file), chosen);
        boolean definitions = isDefinitions(text.text());
        Repair repair = Repair.all(text.text(), document -> {
            List<Finding> findings = definitions
                    ? ImageDefinitionsReader.read(document.text().getBytes(UTF_8)).findings()
                    : StandardRules.linter().review(PipelineReader.read(document.text()));
            return suppressions.apply(file, document, chosen(findings, chosen)).findings();
        });
        List<Finding> mark = definitions && text.byteOrderMark()
                ? suppressions.apply(file, JsonReader.read(text.text()), chosen(marks(bytes), chosen)).findings()
                : List.of();
        List<Finding> fixed = new ArrayList<>(mark);
        fixed.addAll(repair.fixed());
        return new RepairedFile(text.text(),
                new Utf8Text(repair.text(), text.byteOrderMark() && mark.isEmpty(), null), fixed, repair.left());
    }

    private static List<Finding> marks(byte[] bytes) {
        return ImageDefinitionsReader.read(bytes).findings().stream()
                .filter(finding -> finding.rule().equals(DefinitionsRule.ENCODING.card().id())).toList();
    }

    private static List<Finding> chosen(List<Finding> findings, Predicate<String> chosen) {
        return findings.stream().filter(finding -> chosen.test(finding.rule())).toList();
    }

    /// An array, or one of its objects alone; everything else is reviewed as a pipeline.
    private static boolean isDefinitions(String text) {
        JsonDocument document = JsonReader.read(text);
        return JsonNode.rootOf(document)
                .filter(root -> root.value().asArray().isPresent() || root.get("imageUri").isPresent()).isPresent();
    }

    /// Whether anything changed.
    public boolean isChanged() {
        return !fixed.isEmpty();
    }

    /// The file's new content.
    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (after.byteOrderMark()) {
            out.writeBytes(MARK);
        }
        out.writeBytes(after.text().getBytes(UTF_8));
        return out.toByteArray();
    }
}
