package app.waybill.core.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import app.waybill.core.lint.Finding;
import app.waybill.core.text.JsonDocument;
import app.waybill.core.text.JsonNode;
import app.waybill.core.text.JsonPointer;
import app.waybill.core.text.NearestWord;

/// Reads `.waybill-lint.json`: `{"ignore": [{"rule": …, "file": glob, "path": JSON Pointer, "reason": …}]}`, where `file` and
/// `path` may be left out. Entries that are as they must be count even if others are not.
final class SuppressionReader {
    private static final List<String> KEYS = List.of("rule", "file", "path", "reason");
    private static final List<String> OUTER_KEYS = List.of("$schema", "ignore");

    private final List<Finding> findings = new ArrayList<>();
    private final List<Suppression> suppressions = new ArrayList<>();

    SuppressionReader(JsonDocument document) {
        document.problems().stream().limit(1).forEach(problem -> findings.add(SuppressionRule.INVALID.card()
                .finding("The file is not JSON: " + problem.message() + ".", JsonPointer.ROOT, problem.place())));
        JsonNode.rootOf(document).ifPresent(this::readRoot);
    }

    List<Finding> findings() {
        return findings;
    }

    List<Suppression> suppressions() {
        return suppressions;
    }

    private void readRoot(JsonNode root) {
        unknown(root, OUTER_KEYS);
        Optional<JsonNode> ignore = root.get("ignore");
        if (ignore.isEmpty() || ignore.get().value().asArray().isEmpty()) {
            say(ignore.orElse(root),
                    "An array \"ignore\" is missing. Write {\"ignore\": [{\"rule\": …, \"reason\": …}]}.");
        }
        ignore.stream().flatMap(array -> array.elements().stream()).forEach(this::readEntry);
    }

    private void readEntry(JsonNode entry) {
        int before = findings.size();
        unknown(entry, KEYS);
        Optional<String> rule = text(entry, "rule");
        Optional<String> reason = text(entry, "reason");
        Optional<FileGlob> file = entry.text("file").flatMap(FileGlob::of);
        String path = entry.text("path").orElse("");
        if (rule.isEmpty() || reason.isEmpty()) {
            say(entry,
                    "A suppression needs a \"rule\" and a \"reason\", both of them texts. The reason is for whoever reads "
                            + "the review.");
        }
        entry.get("rule").filter(_ -> rule.isPresent() && RuleBook.severity(rule.get()).isEmpty())
                .ifPresent(node -> say(node, "There is no rule \"" + node.spoken() + "\"."
                        + RuleBook.nearest(node.spoken()).map(near -> " Did you mean \"" + near + "\"?").orElse("")));
        entry.get("file").filter(_ -> file.isEmpty())
                .ifPresent(node -> say(node, "\"file\" is no glob. Write one such as \"qa/*.json\"."));
        entry.get("path").filter(node -> node.text().filter(text -> text.isEmpty() || text.startsWith("/")).isEmpty())
                .ifPresent(node -> say(node,
                        "\"path\" is no JSON Pointer. Write the \"path\" of a finding or the beginning "
                                + "of it, such as \"/pipeline/stages/0\"."));
        if (findings.size() == before) {
            suppressions.add(new Suppression(entry, rule.orElseThrow(), file.orElse(null), path, reason.orElseThrow()));
        }
    }

    private void unknown(JsonNode object, List<String> known) {
        object.members().stream().filter(member -> !known.contains(member.name()))
                .forEach(member -> say(member, "\"" + member.name() + "\" is not known here. "
                        + NearestWord.to(member.name(), known).map(near -> "Did you mean \"" + near + "\"?")
                                .orElse("Known are: " + String.join(", ", known) + ".")));
    }

    private static Optional<String> text(JsonNode entry, String name) {
        return entry.text(name).filter(text -> !text.isBlank());
    }

    private void say(JsonNode node, String message) {
        findings.add(SuppressionRule.INVALID.finding(node, message));
    }
}
