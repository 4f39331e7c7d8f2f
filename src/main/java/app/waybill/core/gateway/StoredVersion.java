package app.waybill.core.gateway;

import org.jspecify.annotations.Nullable;

/// What a write left behind; `versionId` is null in a bucket without versioning.
public record StoredVersion(@Nullable String versionId, String etag) {}
