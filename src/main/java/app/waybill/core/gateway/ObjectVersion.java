package app.waybill.core.gateway;

import java.time.Instant;

/// One version that S3 keeps of an object, or the mark that the object was deleted. `size` is in bytes, 0 for a mark. A
/// version that was written before versioning was turned on has the id `null`
/// ([versions](https://docs.aws.amazon.com/AmazonS3/latest/userguide/list-obj-version-enabled-bucket.html)).
public record ObjectVersion(String versionId, Kind kind, boolean latest, Instant lastModified, long size) {
    /// What a version is.
    public enum Kind {
        /// An object that can be read.
        OBJECT,
        /// The mark that the object was deleted.
        DELETE_MARKER
    }
}
