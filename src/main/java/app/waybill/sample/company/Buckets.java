package app.waybill.sample.company;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

/// The company's S3 buckets: those that pipelines watch, and some in which one must not publish.
public final class Buckets {
    private static final String CLOSED = "qa-security-audit";

    private final Instant now;
    private final Map<String, Bucket> byName = new ConcurrentHashMap<>();

    /// The buckets as they are at that time. Each is filled when it is first asked for.
    public Buckets(Instant now) {
        this.now = now;
    }

    /// The bucket of that name, whoever owns it.
    public Optional<Bucket> bucket(String name) {
        return Optional.ofNullable(byName.computeIfAbsent(name, this::fill));
    }

    /// Whether an account may use a bucket: its own ones, save the one that is closed to operators.
    public boolean admits(String account, Bucket bucket) {
        return bucket.owner().equals(account) && !bucket.name().equals(CLOSED);
    }

    private @Nullable Bucket fill(String name) {
        return switch (name) {
            case "qa-scratch" -> unversioned();
            case "qa-imagedefinitions-old" -> suspended();
            case CLOSED -> new Bucket(CLOSED, Accounts.QA, "eu-west-1", Bucket.Versions.KEPT);
            default -> Arrays.stream(Cluster.values()).filter(cluster -> cluster.bucket().equals(name)).findFirst()
                    .map(this::definitions).orElse(null);
        };
    }

    private Bucket definitions(Cluster cluster) {
        Bucket bucket = new Bucket(cluster.bucket(), cluster.account(), cluster.region(), Bucket.Versions.KEPT);
        Bundles.fill(bucket, cluster, now);
        if (cluster == Cluster.QA) {
            bucket.put("wishlist-api.zip", Bundles.zip("imagedefinitions.json", "[]\n"),
                    now.minus(Duration.ofDays(30)), Map.of(), current -> {});
            bucket.delete("wishlist-api.zip", now.minus(Duration.ofDays(2)));
        }
        return bucket;
    }

    private Bucket unversioned() {
        Bucket bucket = new Bucket("qa-scratch", Accounts.QA, "eu-west-1", Bucket.Versions.NEVER);
        bucket.put("no-zip.zip", "This is no zip.\n".getBytes(StandardCharsets.UTF_8), now.minus(Duration.ofDays(9)),
                Map.of(), current -> {});
        bucket.put("image-detail.zip", Bundles.zip("imageDetail.json", "{\"Version\": \"1.0\"}\n"),
                now.minus(Duration.ofDays(9)), Map.of(), current -> {});
        return bucket;
    }

    private Bucket suspended() {
        Bucket bucket = new Bucket("qa-imagedefinitions-old", Accounts.QA, "eu-west-1", Bucket.Versions.SUSPENDED);
        bucket.put("orders-api.zip", Bundles.zip("imagedefinitions.json", "[]\n"), now.minus(Duration.ofDays(300)),
                Map.of(), current -> {});
        return bucket;
    }
}
