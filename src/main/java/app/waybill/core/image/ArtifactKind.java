package app.waybill.core.image;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// What an entry of a repository is: an image, or something that stands beside images and cannot run. Told from the
/// configuration's media type, the subject, and the tags under which signing tools keep what belongs to an image: the
/// [referrers tag](https://github.com/opencontainers/distribution-spec/blob/main/spec.md) and
/// [cosign's](https://github.com/sigstore/cosign/blob/main/specs/SIGNATURE_SPEC.md).
public enum ArtifactKind {
    /// An image or an index of images: ECS can run it.
    IMAGE("image"),
    /// A signature of an image.
    SIGNATURE("signature"),
    /// A list of what an image is made of.
    SBOM("SBOM"),
    /// A signed statement about an image.
    ATTESTATION("attestation"),
    /// Anything else, such as a Helm chart.
    OTHER("other artifact");

    private static final Set<String> CONFIGURATIONS = Set.of("application/vnd.oci.image.config.v1+json",
            "application/vnd.docker.container.image.v1+json");
    private static final Pattern REFERRER_TAG = Pattern.compile("sha256-([0-9a-f]{64})(?:\\.(.+))?");

    private final String label;

    ArtifactKind(String label) {
        this.label = label;
    }

    /// The kind in words.
    public String label() {
        return label;
    }

    /// What the entry is.
    public static ArtifactKind of(Image image) {
        return referrerTag(image).map(tag -> suffixed(tag.group(2))).orElseGet(() -> ofMediaType(image));
    }

    /// The image that the entry is about, if it is about one.
    public static Optional<Digest> subject(Image image) {
        return Optional.ofNullable(image.subject())
                .or(() -> referrerTag(image).map(tag -> new Digest("sha256:" + tag.group(1))));
    }

    private static Optional<Matcher> referrerTag(Image image) {
        return image.tags().stream().filter(tag -> tag.startsWith("sha256-")).map(REFERRER_TAG::matcher)
                .filter(Matcher::matches).findFirst();
    }

    private static ArtifactKind suffixed(@Nullable String suffix) {
        return switch (suffix) {
            case null -> OTHER;
            case "sig" -> SIGNATURE;
            case "att" -> ATTESTATION;
            case "sbom" -> SBOM;
            default -> OTHER;
        };
    }

    private static ArtifactKind ofMediaType(Image image) {
        String type = Objects.requireNonNullElse(image.artifactMediaType(), "");
        if (image.subject() == null && (type.isEmpty() || CONFIGURATIONS.contains(type))) {
            return IMAGE;
        }
        return named(type);
    }

    private static ArtifactKind named(String type) {
        if (type.contains("notary") || type.contains("cosign") || type.contains("sigstore")) {
            return SIGNATURE;
        }
        if (type.contains("spdx") || type.contains("cyclonedx") || type.contains("syft")) {
            return SBOM;
        }
        return type.contains("in-toto") ? ATTESTATION : OTHER;
    }
}
