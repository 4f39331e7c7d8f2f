package app.waybill.sample.company;

import java.time.Instant;
import java.util.Map;

/// One version of an S3 object, or a marker that it was deleted. `id` is `null` as a text where the bucket did not keep
/// versions when it was written, as S3 has it. `headers` are those of the write that come back with every read: metadata and
/// encryption.
public record ObjectVersion(String key, String id, byte[] bytes, String etag, Instant modified,
        Map<String, String> headers, boolean deleteMarker) {
    /// The id of versions written without versioning.
    public static final String NULL_ID = "null";

    /// Keeps an unchangeable copy of the headers.
    public ObjectVersion {
        headers = Map.copyOf(headers);
    }
}
