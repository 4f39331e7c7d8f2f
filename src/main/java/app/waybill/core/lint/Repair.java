package app.waybill.core.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import app.waybill.core.text.JsonDocument;
import app.waybill.core.text.JsonEdit;
import app.waybill.core.text.JsonEditor;
import app.waybill.core.text.JsonReader;

/// What fixing makes of a text: the text with all safe fixes applied, the findings that this answered, and those that
/// are left for a person. A text that is not JSON is left as it is: nobody knows what it was meant to be.
public record Repair(String text, List<Finding> fixed, List<Finding> left) {
    /// Fixes seldom touch the same place, and never make new findings, so a second look nearly always suffices.
    private static final int MAX_LOOKS = 10;

    /// Keeps unchangeable copies.
    public Repair {
        fixed = List.copyOf(fixed);
        left = List.copyOf(left);
    }

    /// Applies the fixes of all findings that `review` has about a text. What an export tells about its pipeline is taken away
    /// at last, and what was left before is left after it: without the pipeline's own ARN many a rule would be silent.
    public static Repair all(String text, Function<JsonDocument, List<Finding>> review) {
        Repair repair = allOfPipeline(text, review);
        List<Finding> last = repair.left().stream().filter(Finding::fixable).filter(Repair::isAboutMetadata).toList();
        JsonDocument before = JsonReader.read(repair.text());
        if (last.isEmpty() || !before.problems().isEmpty()) {
            return repair;
        }
        JsonDocument after = JsonReader.read(apply(before, last));
        return new Repair(after.text(), Stream.concat(repair.fixed().stream(), last.stream()).toList(),
                repair.left().stream().filter(finding -> !last.contains(finding)).map(finding -> finding.in(after))
                        .toList());
    }

    private static Repair allOfPipeline(String text, Function<JsonDocument, List<Finding>> review) {
        String now = text;
        List<Finding> fixed = new ArrayList<>();
        for (int look = 0;; look++) {
            JsonDocument document = JsonReader.read(now);
            List<Finding> findings = review.apply(document);
            List<Finding> fixable = findings.stream().filter(Finding::fixable)
                    .filter(finding -> !isAboutMetadata(finding)).toList();
            if (fixable.isEmpty() || !document.problems().isEmpty() || look == MAX_LOOKS) {
                return new Repair(now, fixed, findings);
            }
            if (look == 0) {
                fixed.addAll(fixable);
            }
            now = apply(document, fixable);
        }
    }

    private static boolean isAboutMetadata(Finding finding) {
        return finding.path().text().equals("/metadata");
    }

    /// The document's text after the fixes of these findings, which must be about this very document.
    public static String apply(JsonDocument document, List<Finding> findings) {
        List<JsonEdit> edits = findings.stream().flatMap(finding -> finding.fix().stream())
                .flatMap(fix -> fix.edits().stream()).toList();
        return JsonEditor.apply(document, edits);
    }
}
