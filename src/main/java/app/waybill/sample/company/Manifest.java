package app.waybill.sample.company;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/// A manifest as registries keep it, with its true digest. `size` is the compressed size of the image in bytes.
record Manifest(String mediaType, String text, String digest, long size) {
    static final String OCI_INDEX = "application/vnd.oci.image.index.v1+json";
    static final String OCI_IMAGE = "application/vnd.oci.image.manifest.v1+json";
    static final String OCI_CONFIG = "application/vnd.oci.image.config.v1+json";
    static final String DOCKER_IMAGE = "application/vnd.docker.distribution.manifest.v2+json";
    static final String DOCKER_CONFIG = "application/vnd.docker.container.image.v1+json";

    private static Manifest of(String mediaType, String text, long size) {
        return new Manifest(mediaType, text, Hashes.digest(text.getBytes(StandardCharsets.UTF_8)), size);
    }

    /// An image of five layers which together have about that size.
    static Manifest image(String mediaType, String configType, Random random, long about) {
        StringBuilder layers = new StringBuilder();
        long size = 0;
        for (int layer = 0; layer < 5; layer++) {
            long bytes = (about >> layer) / 2 + random.nextInt(100_000);
            size += bytes;
            layers.append(layer == 0 ? "" : ",").append(descriptor(layerType(mediaType), hex(random, 64), bytes, ""));
        }
        String config = descriptor(configType, hex(random, 64), 4_000 + random.nextInt(2_000), "");
        return of(mediaType, """
                {
                  "schemaVersion": 2,
                  "mediaType": "%s",
                  "config": %s,
                  "layers": [%s]
                }""".formatted(mediaType, config, layers), size);
    }

    /// Something that is about an image: a signature, or a list of its parts.
    static Manifest about(String subject, String artifactType, Random random) {
        long size = 1_000L + random.nextInt(60_000);
        return of(OCI_IMAGE, """
                {
                  "schemaVersion": 2,
                  "mediaType": "%s",
                  "artifactType": "%s",
                  "config": %s,
                  "layers": [%s],
                  "subject": %s
                }""".formatted(OCI_IMAGE, artifactType,
                descriptor("application/vnd.oci.empty.v1+json", hex(random, 64), 2, ""),
                descriptor(artifactType, hex(random, 64), size, ""),
                descriptor(OCI_INDEX, subject.substring(Hashes.PREFIX.length()), 1_609, "")), size);
    }

    /// A list of images for several platforms; its size is that of the largest.
    static Manifest index(List<Member> members) {
        String list = members.stream().map(Member::descriptor).collect(Collectors.joining(","));
        long size = members.stream().mapToLong(member -> member.manifest().size()).max().orElse(0);
        return of(OCI_INDEX, """
                {
                  "schemaVersion": 2,
                  "mediaType": "%s",
                  "manifests": [%s]
                }""".formatted(OCI_INDEX, list), size);
    }

    /// Random hexadecimal digits.
    static String hex(Random random, int digits) {
        StringBuilder text = new StringBuilder(digits);
        while (text.length() < digits) {
            text.append(Character.forDigit(random.nextInt(16), 16));
        }
        return text.toString();
    }

    private static String layerType(String mediaType) {
        return mediaType.equals(DOCKER_IMAGE)
                ? "application/vnd.docker.image.rootfs.diff.tar.gzip"
                : "application/vnd.oci.image.layer.v1.tar+gzip";
    }

    private static String descriptor(String type, String hex, long size, String more) {
        return """

                {
                  "mediaType": "%s",
                  "digest": "sha256:%s",
                  "size": %d%s
                }""".formatted(type, hex, size, more);
    }

    /// An entry of an index: `os` and `architecture` are `unknown` for provenance, which names the image that it is
    /// about ([attestations](https://docs.docker.com/build/metadata/attestations/attestation-storage/)).
    record Member(Manifest manifest, String os, String architecture, String provenanceOf) {
        private String descriptor() {
            String platform = """
                    ,
                          "platform": {"architecture": "%s", "os": "%s"}""".formatted(architecture, os);
            String annotations = provenanceOf.isEmpty() ? "" : """
                    ,
                          "annotations": {
                            "vnd.docker.reference.digest": "%s",
                            "vnd.docker.reference.type": "attestation-manifest"
                          }""".formatted(provenanceOf);
            return Manifest.descriptor(manifest.mediaType(), manifest.digest().substring(Hashes.PREFIX.length()),
                    manifest.text().length(), annotations + platform);
        }
    }
}
