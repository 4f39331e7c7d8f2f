package app.waybill.core.gateway;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// What lies under an S3 key now. `versionId` is null in a bucket without versioning; `metadata` is the user metadata;
/// `encryption` is null where no key of KMS has a part in it.
public record StoredObject(byte[] bytes, @Nullable String versionId, String etag, Instant lastModified,
        Map<String, String> metadata, @Nullable Encryption encryption) {}
