package app.waybill.core.image;

import org.jspecify.annotations.Nullable;

/// A platform that an image index offers, and the digest of its member: `linux`, `arm64`, variant `v8`.
public record Platform(String os, String architecture, @Nullable String variant, Digest member) {
    /// The platform as people write it: `linux/arm64` or `linux/arm/v7`.
    public String label() {
        return os + "/" + architecture + (variant == null ? "" : "/" + variant);
    }
}
