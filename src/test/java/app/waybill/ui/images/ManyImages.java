package app.waybill.ui.images;

import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import app.waybill.core.gateway.ImageGateway;
import app.waybill.core.gateway.Scope;
import app.waybill.core.image.Digest;
import app.waybill.core.image.Image;
import app.waybill.core.image.ImageId;
import app.waybill.core.image.ImageStatus;
import app.waybill.core.image.Platform;
import app.waybill.core.image.Repository;
import app.waybill.core.image.RepositoryRef;
import app.waybill.core.image.ScanSummary;

/// An ECR with one repository of many images, in pages of 1,000, always the same ones: commit tags, every tenth with a
/// release tag, every fifth untagged, half of them scanned.
final class ManyImages implements ImageGateway {
    private static final int PAGE = 1000;

    final Repository repository = Samples.repository(Samples.QA, "monolith");
    private final int count;

    ManyImages(int count) {
        this.count = count;
    }

    @Override
    public void repositories(Scope scope, Consumer<List<Repository>> page) {
        page.accept(List.of(repository));
    }

    @Override
    public List<Repository> named(List<RepositoryRef> wanted) {
        return List.of(repository);
    }

    @Override
    public void images(RepositoryRef wanted, Consumer<List<Image>> page) {
        Random random = new Random(42);
        for (int from = 0; from < count; from += PAGE) {
            int start = from;
            page.accept(IntStream.range(start, Math.min(count, start + PAGE)).mapToObj(i -> image(i, random)).toList());
        }
    }

    @Override
    public Optional<Image> find(RepositoryRef wanted, ImageId id) {
        return Optional.empty();
    }

    @Override
    public Map<Digest, List<Platform>> platforms(RepositoryRef wanted, Collection<Digest> digests) {
        return Map.of();
    }

    private Image image(int number, Random random) {
        byte[] content = new byte[32];
        random.nextBytes(content);
        String hex = HexFormat.of().formatHex(content);
        ScanSummary scan = number % 2 == 0
                ? ScanSummary.NONE
                : new ScanSummary("COMPLETE", random.nextInt(2), random.nextInt(5), random.nextInt(20),
                        random.nextInt(40), 0);
        return new Image(repository.ref(), new Digest("sha256:" + hex), tags(number, hex),
                Instant.ofEpochSecond(1_700_000_000L + random.nextInt(90_000_000)),
                20_000_000L + random.nextInt(90_000_000),
                "application/vnd.oci.image.manifest.v1+json", "application/vnd.oci.image.config.v1+json",
                number % 7 == 0 ? ImageStatus.ARCHIVED : ImageStatus.ACTIVE, scan, null, null);
    }

    private static List<String> tags(int number, String hex) {
        if (number % 5 == 0) {
            return List.of();
        }
        String commit = hex.substring(8, 15);
        return number % 10 == 1 ? List.of(commit, "release-2026." + number) : List.of(commit);
    }
}
