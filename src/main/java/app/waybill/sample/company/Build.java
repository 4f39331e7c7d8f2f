package app.waybill.sample.company;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// What one run of a build pushed: the image or index that carries the tags, the members of the index, and signatures.
/// The same repository and number give the same build in every account, at every time: promoting copies digests.
record Build(int number, String commit, Manifest image, List<Manifest> members, List<Attached> attached) {
    private static final Map<String, List<String>> KNOWN_COMMITS = Map.of(
            "orders-api", List.of("3f9c1ab", "8d21e07", "b7740c2", "1e5ad93", "7aa02d4", "0c9f6d4", "f21b8e0"),
            "orders-worker", List.of("3f9c1ab", "8d21e07"));
    private static final int RELEASE_EVERY = 4;
    private static final int FIRST_RELEASE = 2;

    /// Builds a repository's image of that number; 0 is the newest.
    static Build of(String repository, Form form, int number) {
        Random random = new Random(repository.hashCode() * 31L + number);
        List<String> known = KNOWN_COMMITS.getOrDefault(repository, List.of());
        String commit = number < known.size() ? known.get(number) : Manifest.hex(random, 7);
        long about = 20_000_000L + Math.floorMod(repository.hashCode(), 70_000_000) - number * 90_000L;
        return switch (form) {
            case DOCKER -> single(number, commit,
                    Manifest.image(Manifest.DOCKER_IMAGE, Manifest.DOCKER_CONFIG, random, about));
            case ARM -> single(number, commit, oci(random, about));
            case INDEX, ATTESTED -> multi(number, commit, form, random, about);
        };
    }

    /// Whether this build was released.
    boolean isReleased() {
        return number % RELEASE_EVERY == FIRST_RELEASE;
    }

    /// How many releases came after it.
    int releasesSince() {
        return (number - FIRST_RELEASE) / RELEASE_EVERY;
    }

    private static Build single(int number, String commit, Manifest image) {
        return new Build(number, commit, image, List.of(), List.of());
    }

    private static Build multi(int number, String commit, Form form, Random random, long about) {
        Manifest amd = oci(random, about);
        Manifest arm = oci(random, about - 2_500_000);
        List<Manifest.Member> members = new ArrayList<>(List.of(
                new Manifest.Member(amd, "linux", "amd64", ""), new Manifest.Member(arm, "linux", "arm64", "")));
        if (form == Form.ATTESTED) {
            members.add(new Manifest.Member(oci(random, 30_000), "unknown", "unknown", amd.digest()));
            members.add(new Manifest.Member(oci(random, 30_000), "unknown", "unknown", arm.digest()));
        }
        Manifest index = Manifest.index(members);
        Build unsigned = new Build(number, commit, index, members.stream().map(Manifest.Member::manifest).toList(),
                List.of());
        return unsigned.isReleased() ? unsigned.signed(random) : unsigned;
    }

    private Build signed(Random random) {
        return new Build(number, commit, image, members, List.of(
                attach("application/vnd.dev.cosign.artifact.sig.v1+json", random),
                attach("application/spdx+json", random)));
    }

    private Attached attach(String artifactType, Random random) {
        return new Attached(Manifest.about(image.digest(), artifactType, random), artifactType, image.digest());
    }

    private static Manifest oci(Random random, long about) {
        return Manifest.image(Manifest.OCI_IMAGE, Manifest.OCI_CONFIG, random, about);
    }

    /// A signature or a list of parts, and the digest that it is about.
    record Attached(Manifest manifest, String artifactType, String subject) {}
}
