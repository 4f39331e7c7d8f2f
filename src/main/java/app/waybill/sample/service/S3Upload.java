package app.waybill.sample.service;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

import app.waybill.sample.company.Hashes;
import app.waybill.sample.wire.Refusal;
import app.waybill.sample.wire.Request;

/// The content of an upload: unwrapped from `aws-chunked`, and compared with every checksum that came with it
/// ([checksums](https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity-upload.html),
/// [chunks](https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming-trailers.html)).
final class S3Upload {
    private static final String CHECKSUM = "x-amz-checksum-";
    private static final String SIGNED_HASH = "x-amz-content-sha256";

    private final Map<String, String> told = new HashMap<>();
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();
    private final byte[] body;
    private int at;

    private S3Upload(Request request) {
        body = request.body();
        told.putAll(request.headers());
        if (request.header("content-encoding").orElse("").contains("aws-chunked")
                || request.header(SIGNED_HASH).orElse("").startsWith("STREAMING-")) {
            readChunks();
        } else {
            content.writeBytes(body);
        }
    }

    /// The bytes to be stored, or a [Refusal] with S3's code `BadDigest`.
    static byte[] read(Request request) {
        S3Upload upload = new S3Upload(request);
        byte[] bytes = upload.content.toByteArray();
        upload.verify(bytes);
        return bytes;
    }

    private void readChunks() {
        for (int size = chunkSize(); size > 0; size = chunkSize()) {
            content.write(body, at, size);
            at += size + 2;
        }
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            told.put(line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
        }
    }

    private int chunkSize() {
        String line = line();
        int end = line.indexOf(';');
        return Integer.parseInt(end < 0 ? line : line.substring(0, end), 16);
    }

    private String line() {
        int start = at;
        while (at < body.length && body[at] != '\r') {
            at++;
        }
        String line = new String(body, start, at - start, StandardCharsets.UTF_8);
        at = Math.min(body.length, at + 2);
        return line;
    }

    private void verify(byte[] bytes) {
        verify(CHECKSUM + "sha256", "SHA256", Hashes.hash("SHA-256", bytes));
        verify(CHECKSUM + "sha1", "SHA1", Hashes.hash("SHA-1", bytes));
        verify(CHECKSUM + "crc32", "CRC32", sum(new CRC32(), bytes));
        verify(CHECKSUM + "crc32c", "CRC32C", sum(new CRC32C(), bytes));
        verify("content-md5", "Content-MD5", Hashes.hash("MD5", bytes));
        String signed = told.getOrDefault(SIGNED_HASH, "");
        if (signed.length() == 64 && !signed.equals(HexFormat.of().formatHex(Hashes.hash("SHA-256", bytes)))) {
            throw new Refusal("XAmzContentSHA256Mismatch",
                    "The provided 'x-amz-content-sha256' header does not match what was computed.");
        }
    }

    private void verify(String header, String name, byte[] hash) {
        String claimed = told.get(header);
        if (claimed != null && !claimed.equals(Base64.getEncoder().encodeToString(hash))) {
            throw new Refusal("BadDigest", "The " + name + " you specified did not match the calculated checksum.");
        }
    }

    private static byte[] sum(Checksum checksum, byte[] bytes) {
        checksum.update(bytes);
        return ByteBuffer.allocate(4).putInt((int) checksum.getValue()).array();
    }
}
