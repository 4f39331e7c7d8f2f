package app.waybill.core.review.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import app.waybill.core.lint.Finding;
import app.waybill.core.text.JsonDocument;
import app.waybill.core.text.JsonNode;

/// What tells a finding from others when the file is reviewed again: its rule and the way to it, by names where elements
/// have one. So it stays the same when lines move, and when stages or actions are added before it.
final class Fingerprint {
    private static final int LENGTH = 32;

    private Fingerprint() {
    }

    static String of(JsonDocument document, Finding finding) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((finding.rule() + way(document, finding)).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String way(JsonDocument document, Finding finding) {
        StringBuilder way = new StringBuilder();
        Optional<JsonNode> at = JsonNode.rootOf(document);
        List<String> steps = List.of(finding.path().text().split("/", -1));
        for (String step : steps.subList(1, steps.size())) {
            at = at.flatMap(node -> child(node, step));
            way.append('/').append(at.filter(node -> node.name().isEmpty()).flatMap(node -> node.text("name"))
                    .orElse(step));
        }
        return way.toString();
    }

    private static Optional<JsonNode> child(JsonNode node, String step) {
        List<JsonNode> elements = node.elements();
        return elements.isEmpty()
                ? node.get(step.replace("~1", "/").replace("~0", "~"))
                : Optional.of(step).filter(text -> text.matches("\\d{1,9}")).map(Integer::valueOf)
                        .filter(index -> index < elements.size()).map(elements::get);
    }
}
