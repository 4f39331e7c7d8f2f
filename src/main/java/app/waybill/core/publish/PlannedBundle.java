package app.waybill.core.publish;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import app.waybill.core.bundle.Bundle;

/// The zip that would be written.
public record PlannedBundle(byte[] bytes) {
    /// The zip of a service's image definitions.
    static PlannedBundle of(RenderedService service, String fileName) {
        return new PlannedBundle(Bundle.zip(fileName, service.definitions().toBytes()));
    }

    /// The SHA-256 of the bytes, in 64 hexadecimal digits.
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
