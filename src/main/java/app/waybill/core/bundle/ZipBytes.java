package app.waybill.core.bundle;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/// The bytes of a zip, read as the little-endian numbers that the format is made of. Reading behind the end is a
/// [BrokenZip], never another exception.
record ZipBytes(byte[] bytes) {
    int length() {
        return bytes.length;
    }

    int u16(long at) throws BrokenZip {
        return buffer(at, 2).getShort() & 0xFFFF;
    }

    long u32(long at) throws BrokenZip {
        return buffer(at, 4).getInt() & 0xFFFF_FFFFL;
    }

    byte[] cut(long from, long length) throws BrokenZip {
        check(from, length);
        return Arrays.copyOfRange(bytes, (int) from, (int) (from + length));
    }

    /// Throws unless that many bytes stand from there on.
    void check(long from, long length) throws BrokenZip {
        if (from < 0 || length < 0 || from + length > bytes.length) {
            throw new BrokenZip("it is cut off, or points behind its own end");
        }
    }

    private ByteBuffer buffer(long at, int length) throws BrokenZip {
        check(at, length);
        return ByteBuffer.wrap(bytes, (int) at, length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
