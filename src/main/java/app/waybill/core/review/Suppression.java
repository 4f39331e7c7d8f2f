package app.waybill.core.review;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import app.waybill.core.lint.Finding;
import app.waybill.core.text.JsonNode;

/// One entry of a `.waybill-lint.json`: findings of a rule that somebody decided to live with, in all files or those that a
/// glob names, everywhere in them or beneath a JSON Pointer.
record Suppression(JsonNode node, String rule, @Nullable FileGlob file, String path, String reason) {
    /// Whether it is about that finding in the file whose path from the folder of the `.waybill-lint.json` is that.
    boolean covers(Path relative, Finding finding) {
        return rule.equals(finding.rule()) && (file == null || file.matches(relative))
                && (finding.path().text().equals(path) || finding.path().text().startsWith(path + "/"));
    }
}
