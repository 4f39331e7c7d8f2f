package app.waybill.core.review.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Fix;
import app.waybill.core.pipeline.Secrets;
import app.waybill.core.review.ReviewedFile;
import app.waybill.core.review.Suppressed;
import app.waybill.core.text.JsonArray;
import app.waybill.core.text.JsonEditor;
import app.waybill.core.text.JsonObject;
import app.waybill.core.text.JsonRow;
import app.waybill.core.text.TextChange;

/// The findings of one file as SARIF has them.
final class SarifFile {
    private final ReviewedFile file;
    private final JsonObject artifact;
    private final Map<String, Integer> seen = new HashMap<>();

    SarifFile(ReviewedFile file, Path start) {
        this.file = file;
        artifact = ArtifactLocation.of(file.name(), start);
    }

    /// All findings; those that are suppressed say so.
    List<JsonObject> results() {
        List<JsonObject> results = new ArrayList<>();
        file.findings().forEach(finding -> results.add(result(finding, List.of())));
        for (Suppressed one : file.suppressed()) {
            results.add(result(one.finding(), List.of(new JsonRow().put("kind", "external").put("status", "accepted")
                    .put("justification", one.reason()).object())));
        }
        return results;
    }

    private JsonObject result(Finding finding, List<JsonObject> suppressions) {
        String text = file.document().text();
        JsonRow physical = new JsonRow().put("artifactLocation", artifact).put("region",
                SarifRegion.of(text, finding.place().start(), finding.place().end()));
        JsonObject location = new JsonRow().put("physicalLocation", physical.object()).object();
        JsonRow result = new JsonRow().put("ruleId", finding.rule()).put("level", SarifRule.level(finding.severity()))
                .put("message", SarifReport.text(finding.message())).put("locations", JsonArray.of(List.of(location)))
                .put("partialFingerprints", new JsonRow().put("waybillFinding/v1", fingerprint(finding)).object())
                .put("suppressions", JsonArray.of(suppressions));
        List<JsonObject> fixes = finding.fix().stream().filter(fix -> !fix.edits().isEmpty())
                .map(fix -> new Written(fix, JsonEditor.changes(file.document(), fix.edits())))
                .filter(written -> !holdsSecret(text, written.changes())).map(written -> fix(text, written)).toList();
        return fixes.isEmpty() ? result.object() : result.put("fixes", JsonArray.of(fixes)).object();
    }

    /// A fix with what it changes in the text.
    private record Written(Fix fix, List<TextChange> changes) {}

    /// The same for the same finding wherever it stands in the file: counted where there are several.
    private String fingerprint(Finding finding) {
        String stable = Fingerprint.of(file.document(), finding);
        return stable + ":" + seen.merge(stable, 1, Integer::sum);
    }

    private JsonObject fix(String text, Written written) {
        List<JsonObject> replacements = written.changes().stream().map(change -> new JsonRow()
                .put("deletedRegion", SarifRegion.of(text, change.start(), change.end()))
                .put("insertedContent", SarifReport.text(change.text())).object()).toList();
        JsonObject change = new JsonRow().put("artifactLocation", artifact)
                .put("replacements", JsonArray.of(replacements)).object();
        return new JsonRow().put("description", SarifReport.text(written.fix().title()))
                .put("artifactChanges", JsonArray.of(List.of(change))).object();
    }

    /// Whether a change would carry a secret of the file into the log.
    private static boolean holdsSecret(String text, List<TextChange> changes) {
        return changes.stream().anyMatch(change -> {
            String after = text.substring(0, change.start()) + change.text() + text.substring(change.end());
            int end = change.start() + change.text().length();
            return !Secrets.maskText(after).substring(change.start(), end).equals(change.text());
        });
    }
}
