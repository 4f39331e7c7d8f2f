package app.waybill.sample.company;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Hashes as AWS writes them.
public final class Hashes {
    static final String PREFIX = "sha256:";

    private Hashes() {
    }

    /// A registry's digest of some bytes, `sha256:` and 64 hexadecimal digits.
    static String digest(byte[] bytes) {
        return PREFIX + HexFormat.of().formatHex(hash("SHA-256", bytes));
    }

    /// The MD5 of some bytes in hexadecimal digits, which is S3's ETag of a small object.
    static String md5(byte[] bytes) {
        return HexFormat.of().formatHex(hash("MD5", bytes));
    }

    /// The hash of some bytes by an algorithm that every Java has.
    public static byte[] hash(String algorithm, byte[] bytes) {
        try {
            return MessageDigest.getInstance(algorithm).digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalArgumentException(algorithm, e);
        }
    }
}
