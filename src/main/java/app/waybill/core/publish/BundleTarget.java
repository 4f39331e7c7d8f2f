package app.waybill.core.publish;

import org.jspecify.annotations.Nullable;

import app.waybill.core.gateway.Identity;
import app.waybill.core.gateway.ObjectRef;
import app.waybill.core.gateway.Versioning;

/// Where a bundle goes. `fileName` is the file's name inside the zip. `ownerOrNull` is the account that must own the
/// bucket, as far as it is known; `versioningOrNull` is null where the bucket's versioning may not be read.
/// `identityOrNull` is who writes, null where that is not known.
public record BundleTarget(ObjectRef object, String fileName, @Nullable String ownerOrNull,
        @Nullable Versioning versioningOrNull, @Nullable Identity identityOrNull) {}
