package app.waybill.core.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArtifactKindTest {
    private static final Digest SUBJECT = new Digest("sha256:" + "a".repeat(64));
    private static final String OCI_CONFIG = "application/vnd.oci.image.config.v1+json";

    @ParameterizedTest
    @CsvSource(nullValues = "null", value = {"null, IMAGE", "application/vnd.oci.image.config.v1+json, IMAGE",
            "application/vnd.docker.container.image.v1+json, IMAGE", "application/vnd.cncf.helm.config.v1+json, OTHER"})
    void withoutSubjectTheConfigurationDecides(@Nullable String type, ArtifactKind kind) {
        assertThat(ArtifactKind.of(image(type, null))).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "null", value = {"null, OTHER", "application/vnd.cncf.notary.signature, SIGNATURE",
            "application/vnd.dev.cosign.artifact.sig.v1+json, SIGNATURE", "application/vnd.cyclonedx+json, SBOM",
            "application/spdx+json, SBOM", "application/vnd.in-toto+json, ATTESTATION",
            "application/vnd.oci.image.config.v1+json, OTHER"})
    void withASubjectItIsNeverAnImage(@Nullable String type, ArtifactKind kind) {
        Image image = image(type, SUBJECT);

        assertThat(ArtifactKind.of(image)).isEqualTo(kind);
        assertThat(ArtifactKind.subject(image)).contains(SUBJECT);
    }

    @ParameterizedTest
    @CsvSource({".sig, SIGNATURE", ".att, ATTESTATION", ".sbom, SBOM", ".new, OTHER", "'', OTHER"})
    void tagsOfSigningToolsTellKindAndSubjectThoughTheConfigurationIsAnImages(String suffix, ArtifactKind kind) {
        Image image = image(OCI_CONFIG, null, "sha256-" + "a".repeat(64) + suffix);

        assertThat(ArtifactKind.of(image)).isEqualTo(kind);
        assertThat(ArtifactKind.subject(image)).contains(SUBJECT);
        assertThat(image.isRunnable()).isFalse();
    }

    @Test
    void aTagThatOnlyLooksLikeOneIsATag() {
        Image image = image(OCI_CONFIG, null, "sha256-abc.sig", "latest");

        assertThat(ArtifactKind.of(image)).isEqualTo(ArtifactKind.IMAGE);
        assertThat(ArtifactKind.subject(image)).isEmpty();
    }

    private static Image image(@Nullable String artifactType, @Nullable Digest subject, String... tags) {
        return new Image(new RepositoryRef("qa", "eu-west-1", null, "web"), new Digest("sha256:" + "b".repeat(64)),
                List.of(tags), null, 1, null, artifactType, ImageStatus.ACTIVE, ScanSummary.NONE, null, subject);
    }
}
