package app.waybill.core.definitions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.waybill.core.image.Digest;
import app.waybill.core.image.ImageUri;
import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.core.text.JsonArray;
import app.waybill.core.text.JsonNode;
import app.waybill.core.text.JsonNull;
import app.waybill.core.text.JsonObject;
import app.waybill.core.text.JsonString;
import app.waybill.core.text.NearestWord;

/// Reads `imageDetail.json` as ECR writes it and as people write it: only `ImageURI` must be there. Members that Waybill
/// does not need are passed over, known ones of a wrong type are findings.
public final class ImageDetailReader {
    private final JsonFile file;
    private final List<Finding> findings;

    private ImageDetailReader(byte[] bytes) {
        file = JsonFile.read(bytes);
        findings = new ArrayList<>(file.findings());
    }

    /// Reads the bytes of a whole file. Never throws.
    public static ReadImageDetail read(byte[] bytes) {
        return new ImageDetailReader(bytes).read();
    }

    private ReadImageDetail read() {
        Optional<ImageDetail> detail = file.root().flatMap(this::detail);
        findings.sort(Comparator.comparingInt(finding -> finding.place().start()));
        boolean failed = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        return new ReadImageDetail(file.document(), failed ? null : detail.orElse(null), findings);
    }

    private Optional<ImageDetail> detail(JsonNode root) {
        if (!(root.value() instanceof JsonObject)) {
            error(root,
                    "the file holds " + root.value().kind() + ", and imageDetail.json is an object with \"ImageURI\""
                            + (root.value() instanceof JsonArray ? ": these may be image definitions already" : ""));
            return Optional.empty();
        }
        Optional<ImageUri> uri = uri(root);
        Digest digest = digest(root, uri.orElse(null));
        List<String> tags = tags(root);
        return uri.map(image -> new ImageDetail(image, digest, tags));
    }

    private Optional<ImageUri> uri(JsonNode root) {
        Optional<JsonNode> member = root.get(ImageDetail.IMAGE_URI);
        if (member.isEmpty()) {
            missingUri(root);
            return Optional.empty();
        }
        if (member.get().text().isEmpty()) {
            error(member.get(), "\"ImageURI\" is " + member.get().value().kind() + ": it must be a string");
        }
        ValueChecks.imageUri(member.get())
                .filter(finding -> DefinitionsRule.IMAGE_URI.card().id().equals(finding.rule()))
                .ifPresent(findings::add);
        return member.get().text().flatMap(text -> ImageUri.parse(text).uri());
    }

    private void missingUri(JsonNode root) {
        Optional<JsonNode> misspelt = root.members().stream()
                .filter(member -> NearestWord.to(member.name(), List.of(ImageDetail.IMAGE_URI)).isPresent())
                .findFirst();
        if (misspelt.isPresent()) {
            error(misspelt.get(), "\"" + misspelt.get().name() + "\" must be written \"ImageURI\"");
        } else if (file.isWhole()) {
            error(root, "\"ImageURI\" is missing, the one member that imageDetail.json needs");
        }
    }

    private @Nullable Digest digest(JsonNode root, @Nullable ImageUri uri) {
        Optional<JsonNode> member = present(root, ImageDetail.IMAGE_DIGEST);
        if (member.isEmpty()) {
            return null;
        }
        Optional<Digest> digest = member.get().text().flatMap(Digest::parse);
        if (digest.isEmpty()) {
            error(member.get(), "\"ImageDigest\" is " + member.get().spoken()
                    + ": it must be sha256: and 64 hexadecimal digits in lower case");
        } else if (uri != null && uri.digest() != null && !digest.get().equals(uri.digest())) {
            error(member.get(), "\"ImageDigest\" is " + digest.get() + ", but \"ImageURI\" names " + uri.digest()
                    + ": one of them is of another image");
        }
        return digest.orElse(null);
    }

    private List<String> tags(JsonNode root) {
        Optional<JsonNode> member = present(root, ImageDetail.IMAGE_TAGS);
        if (member.isEmpty()) {
            return List.of();
        }
        List<JsonNode> elements = member.get().elements();
        if (member.get().text().isPresent()) {
            findings.add(
                    DefinitionsRule.MEMBER.warning("\"ImageTags\" is a string, where ECR writes an array: it is read "
                            + "as one tag", member.get()));
            return List.of(member.get().spoken());
        }
        if (!(member.get().value() instanceof JsonArray)
                || !elements.stream().allMatch(tag -> tag.value() instanceof JsonString)) {
            error(member.get(), "\"ImageTags\" must be an array of strings");
        }
        return elements.stream().flatMap(tag -> tag.text().stream()).toList();
    }

    /// The member of that name, unless it is null, which says as much as its absence.
    private static Optional<JsonNode> present(JsonNode root, String name) {
        return root.get(name).filter(member -> !(member.value() instanceof JsonNull));
    }

    private void error(JsonNode node, String message) {
        findings.add(DefinitionsRule.MEMBER.finding(message, node));
    }
}
