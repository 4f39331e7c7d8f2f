package app.waybill.core.publish;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.waybill.core.gateway.Call;
import app.waybill.core.gateway.CloudException;
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

/// ECR in memory: repositories of account 222222222222, whatever profile asks, and a count of the calls.
public final class FakeRegistry implements ImageGateway {
    private final Map<String, List<Image>> images = new LinkedHashMap<>();
    private final Map<String, CloudException> failures = new ConcurrentHashMap<>();
    private final Map<Digest, List<Platform>> platforms = new HashMap<>();
    private final AtomicInteger calls = new AtomicInteger();

    /// Puts an image of that number into a repository: its digest is the number, and so is the hour of its push.
    FakeRegistry push(String repository, int number, ImageStatus status, String mediaType, String... tags) {
        images.computeIfAbsent(repository, _ -> new ArrayList<>())
                .add(new Image(new RepositoryRef("p", "r", null, repository), digest(number), List.of(tags),
                        Instant.EPOCH.plusSeconds(3_600L * number), 1, null, mediaType, status, ScanSummary.NONE, null,
                        null));
        return this;
    }

    /// Puts an image that a container can run into a repository.
    public FakeRegistry push(String repository, int number, String... tags) {
        return push(repository, number, ImageStatus.ACTIVE, "application/vnd.oci.image.config.v1+json", tags);
    }

    /// Puts an image index of that number into a repository, for platforms such as `linux/arm64`.
    FakeRegistry pushIndex(String repository, int number, String tag, String... labels) {
        Image image = new Image(new RepositoryRef("p", "r", null, repository), digest(number), List.of(tag),
                Instant.EPOCH, 1, "application/vnd.oci.image.index.v1+json", null, ImageStatus.ACTIVE,
                ScanSummary.NONE, null, null);
        images.computeIfAbsent(repository, _ -> new ArrayList<>()).add(image);
        platforms.put(digest(number), Stream.of(labels).map(label -> label.split("/"))
                .map(parts -> new Platform(parts[0], parts[1], null, digest(0))).toList());
        return this;
    }

    void fail(String profile, CloudException failure) {
        failures.put(profile, failure);
    }

    /// The digest of that number.
    public static Digest digest(int number) {
        return new Digest("sha256:" + String.format("%064x", number));
    }

    int calls() {
        return calls.get();
    }

    private List<Image> in(RepositoryRef repository, String action) {
        CloudException failure = failures.get(repository.profile());
        if (failure != null) {
            throw failure;
        }
        List<Image> found = images.get(repository.name());
        if (found == null) {
            throw new CloudException.NotFound(
                    new Call(repository.profile(), repository.region(), action, repository.name()),
                    "there is no such repository", "Check its name and Region.", null);
        }
        return found;
    }

    @Override
    public void repositories(Scope scope, Consumer<List<Repository>> page) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Repository> named(List<RepositoryRef> wanted) {
        calls.incrementAndGet();
        return wanted.stream().map(this::described).toList();
    }

    private Repository described(RepositoryRef repository) {
        in(repository, "ecr:DescribeRepositories");
        return new Repository(repository.profile(), repository.region(), "222222222222", repository.name(),
                "222222222222.dkr.ecr." + repository.region() + ".amazonaws.com/" + repository.name(), "arn", "MUTABLE",
                null);
    }

    @Override
    public void images(RepositoryRef repository, Consumer<List<Image>> page) {
        calls.incrementAndGet();
        in(repository, "ecr:DescribeImages").forEach(image -> page.accept(List.of(image)));
    }

    @Override
    public Optional<Image> find(RepositoryRef repository, ImageId id) {
        calls.incrementAndGet();
        return in(repository, "ecr:DescribeImages").stream().filter(image -> switch (id) {
            case ImageId.ByTag(String tag) -> image.tags().contains(tag);
            case ImageId.ByDigest(Digest digest) -> image.digest().equals(digest);
        }).findFirst();
    }

    @Override
    public Map<Digest, List<Platform>> platforms(RepositoryRef repository, Collection<Digest> digests) {
        calls.incrementAndGet();
        return digests.stream().filter(platforms::containsKey)
                .collect(Collectors.toMap(digest -> digest, digest -> Objects.requireNonNull(platforms.get(digest))));
    }
}
