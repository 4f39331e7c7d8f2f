package app.waybill.sample.company;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Digests as registries write them.
final class Sha256 {
    static final String PREFIX = "sha256:";

    private Sha256() {
    }

    /// The digest of some bytes, `sha256:` and 64 hexadecimal digits.
    static String of(byte[] bytes) {
        try {
            return PREFIX + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
