package app.waybill.core.bundle;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/// What the directory of a zip says about one entry
/// ([APPNOTE 4.3.12](https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT)). `attributes` are the external ones;
/// their upper half is the file mode where a Unix wrote the zip.
record ZipEntryRecord(byte[] rawName, int flags, int method, long crc, long compressedSize, long size, long attributes,
        long localOffset) {
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int AES = 99;
    private static final int ENCRYPTED = 1 | 1 << 6 | 1 << 13;

    /// The name, in UTF-8 if it is that, whatever the flag says.
    String name() {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(rawName)).toString();
        } catch (CharacterCodingException e) {
            return new String(rawName, StandardCharsets.ISO_8859_1);
        }
    }

    boolean isEncrypted() {
        return (flags & ENCRYPTED) != 0 || method == AES;
    }

    boolean isStored() {
        return method == STORED;
    }

    boolean isReadable() {
        return method == STORED || method == DEFLATED;
    }

    /// Whether the sizes of the entry follow behind its data.
    boolean hasDescriptor() {
        return (flags & 1 << 3) != 0;
    }

    /// The kind of file in a Unix mode: a link is `0xA`, a file `8`, a folder `4`, nothing told `0`.
    int fileType() {
        return (int) (attributes >>> 28);
    }
}
