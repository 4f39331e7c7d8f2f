package app.waybill.core.gateway;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/// S3 as Waybill sees it. Every method throws [CloudException]. `owner` is the 12-digit account that must own the bucket
/// (sent as `ExpectedBucketOwner`), null where it is not known.
public interface ObjectGateway {
    /// The versioning of the object's bucket.
    Versioning versioning(ObjectRef object, @Nullable String owner);

    /// The object under the key now; empty if there is none. Objects over 10 MB are not read: [CloudException.NotFound]
    /// says so.
    Optional<StoredObject> read(ObjectRef object, @Nullable String owner);

    /// All versions that the bucket keeps under the key, the newest first; empty if there never was one. In a bucket without
    /// versioning that is the object itself.
    List<ObjectVersion> versions(ObjectRef object, @Nullable String owner);

    /// The objects whose keys begin with the key of `prefix`, in the order of their keys, as far as those come after `after`;
    /// null for all.
    List<ListedObject> list(ObjectRef prefix, @Nullable String after, @Nullable String owner);

    /// An older version of the object. One that is gone, a delete marker, and one over 10 MB are
    /// [CloudException.NotFound].
    StoredObject read(ObjectRef object, String versionId, @Nullable String owner);

    /// Writes the object if the condition still holds, with its SHA-256 for S3 to verify, encrypted so; null leaves that to
    /// the bucket. What was perhaps written ends with [CloudException.Unanswered].
    StoredVersion write(ObjectRef object, byte[] bytes, WriteCondition condition, Map<String, String> metadata,
            @Nullable Encryption encryption, @Nullable String owner);

    /// Writes the object if the condition still holds, encrypted as the bucket has it.
    default StoredVersion write(ObjectRef object, byte[] bytes, WriteCondition condition, Map<String, String> metadata,
            @Nullable String owner) {
        return write(object, bytes, condition, metadata, null, owner);
    }
}
