package app.waybill.core.gateway;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/// S3 buckets in memory for tests: whatever bucket is asked for is there, and versions count from 1.
public class FakeObjects implements ObjectGateway {
    private final Map<String, StoredObject> objects = new HashMap<>();
    private final Map<String, List<StoredObject>> versions = new HashMap<>();
    private Versioning versioning = Versioning.ENABLED;
    private @Nullable CloudException readFailure;
    private @Nullable CloudException writeFailure;
    private @Nullable CloudException versioningFailure;
    private @Nullable String lastOwner;
    private @Nullable CloudException listingFailure;
    private Instant now = Instant.EPOCH;
    private int written;

    /// Every bucket has this versioning from now on.
    public void bucketsAre(Versioning now) {
        versioning = now;
    }

    /// Reading objects fails from now on.
    public void failReading(CloudException failure) {
        readFailure = failure;
    }

    /// Writing fails from now on.
    public void failWriting(CloudException failure) {
        writeFailure = failure;
    }

    /// Listing versions fails from now on; null for no longer.
    public void failListing(@Nullable CloudException failure) {
        listingFailure = failure;
    }

    /// The time of what is written from now on.
    public void timeIs(Instant time) {
        now = time;
    }

    /// Asking for the versioning fails from now on.
    public void failVersioning(CloudException failure) {
        versioningFailure = failure;
    }

    /// How many writes there were.
    public int written() {
        return written;
    }

    /// The owner that the last call named.
    public @Nullable String lastOwner() {
        return lastOwner;
    }

    @Override
    public Versioning versioning(ObjectRef object, @Nullable String owner) {
        fail(versioningFailure);
        return versioning;
    }

    @Override
    public Optional<StoredObject> read(ObjectRef object, @Nullable String owner) {
        fail(readFailure);
        lastOwner = owner;
        return Optional.ofNullable(objects.get(object.uri()));
    }

    @Override
    public List<ObjectVersion> versions(ObjectRef object, @Nullable String owner) {
        fail(listingFailure);
        List<StoredObject> all = kept(object);
        return all.stream().map(it -> new ObjectVersion(Objects.requireNonNullElse(it.versionId(), "null"),
                ObjectVersion.Kind.OBJECT, it.equals(all.getFirst()), it.lastModified(), it.bytes().length)).toList();
    }

    @Override
    public List<ListedObject> list(ObjectRef prefix, @Nullable String after, @Nullable String owner) {
        fail(listingFailure);
        String bucket = "s3://" + prefix.bucket() + "/";
        return objects.entrySet().stream().filter(entry -> entry.getKey().startsWith(prefix.uri()))
                .map(entry -> new ListedObject(entry.getKey().substring(bucket.length()), entry.getValue().etag()))
                .filter(found -> after == null || found.key().compareTo(after) > 0)
                .sorted(Comparator.comparing(ListedObject::key)).toList();
    }

    @Override
    public StoredObject read(ObjectRef object, String versionId, @Nullable String owner) {
        return kept(object).stream().filter(it -> versionId.equals(it.versionId())).findFirst().orElseThrow();
    }

    private List<StoredObject> kept(ObjectRef object) {
        return versions.computeIfAbsent(object.uri(), _ -> new ArrayList<>());
    }

    @Override
    public StoredVersion write(ObjectRef object, byte[] bytes, WriteCondition condition, Map<String, String> metadata,
            @Nullable Encryption encryption, @Nullable String owner) {
        fail(writeFailure);
        lastOwner = owner;
        StoredObject before = objects.get(object.uri());
        boolean holds = switch (condition) {
            case WriteCondition.Absent _ -> before == null;
            case WriteCondition.Unseen _ -> true;
            case WriteCondition.Unchanged(String etag) -> before != null && before.etag().equals(etag);
        };
        if (!holds) {
            throw new CloudException.Conflict(new Call(object.scope().profile(), object.scope().region(),
                    "s3:PutObject", object.uri()), "somebody else wrote it", "Look again.", null);
        }
        written++;
        String version = versioning == Versioning.ENABLED ? "v" + written : null;
        StoredObject stored = new StoredObject(bytes, version, "\"e" + written + '"', now, metadata,
                encryption);
        objects.put(object.uri(), stored);
        kept(object).addFirst(stored);
        return new StoredVersion(version, "\"e" + written + '"');
    }

    private static void fail(@Nullable CloudException failure) {
        if (failure != null) {
            throw failure;
        }
    }
}
