package app.waybill.core.bundle;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Builds zips byte by byte, right ones and every kind of wrong one.
final class ZipForge {
    private final List<ForgedEntry> entries = new ArrayList<>();
    private byte[] comment = {};
    private long directoryShift;
    private int countShift;
    private byte[] beforeDirectory = {};

    /// One entry: what its own header says, and what the directory says of it.
    static final class ForgedEntry {
        byte[] name;
        byte[] directoryName;
        byte[] data;
        int method;
        int flags;
        int directoryFlags;
        int directoryMethod;
        long crc;
        long size;
        long compressedSize;
        long localSize;
        long localCompressedSize;
        long localCrc;
        int madeBy;
        long attributes;
        byte[] extra = {};
        byte[] descriptor = {};
        byte[] gap = {};
        long offsetShift;
        long offset = -1;

        private ForgedEntry(String name, byte[] content, byte[] data, int method) {
            this.name = name.getBytes(StandardCharsets.UTF_8);
            this.directoryName = this.name;
            this.data = data;
            this.method = method;
            directoryMethod = method;
            CRC32 checksum = new CRC32();
            checksum.update(content);
            crc = checksum.getValue();
            localCrc = crc;
            size = content.length;
            localSize = size;
            compressedSize = data.length;
            localCompressedSize = compressedSize;
        }
    }

    /// A stored entry of that content, to be made worse.
    ForgedEntry stored(String name, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        ForgedEntry entry = new ForgedEntry(name, bytes, bytes, 0);
        entries.add(entry);
        return entry;
    }

    /// A deflated entry of that content, to be made worse.
    ForgedEntry deflated(String name, byte[] content) {
        ForgedEntry entry = new ForgedEntry(name, content, deflate(content), 8);
        entries.add(entry);
        return entry;
    }

    ZipForge comment(byte[] bytes) {
        comment = bytes;
        return this;
    }

    ZipForge directoryAt(long shift) {
        directoryShift = shift;
        return this;
    }

    ZipForge countBy(int shift) {
        countShift = shift;
        return this;
    }

    ZipForge beforeDirectory(byte[] bytes) {
        beforeDirectory = bytes;
        return this;
    }

    byte[] zip() {
        Output out = new Output();
        for (ForgedEntry entry : entries) {
            long at = out.size();
            writeLocal(out, entry);
            entry.offset = at;
        }
        out.bytes(beforeDirectory);
        long directory = out.size();
        entries.forEach(entry -> writeCentral(out, entry));
        long length = out.size() - directory;
        int count = entries.size() + countShift;
        out.u32(0x06054B50L).u16(0).u16(0).u16(count).u16(count).u32(length).u32(directory + directoryShift)
                .u16(comment.length).bytes(comment);
        return out.toByteArray();
    }

    private static void writeLocal(Output out, ForgedEntry entry) {
        out.bytes(entry.gap);
        out.u32(0x04034B50L).u16(20).u16(entry.flags).u16(entry.method).u32(0x00210000L).u32(entry.localCrc)
                .u32(entry.localCompressedSize).u32(entry.localSize).u16(entry.name.length).u16(entry.extra.length)
                .bytes(entry.name).bytes(entry.extra).bytes(entry.data).bytes(entry.descriptor);
    }

    private static void writeCentral(Output out, ForgedEntry entry) {
        out.u32(0x02014B50L).u16(entry.madeBy).u16(20).u16(entry.flags | entry.directoryFlags)
                .u16(entry.directoryMethod)
                .u32(0x00210000L).u32(entry.crc).u32(entry.compressedSize).u32(entry.size)
                .u16(entry.directoryName.length).u16(0).u16(0).u16(0).u16(0).u32(entry.attributes)
                .u32(entry.offset + entry.gap.length + entry.offsetShift).bytes(entry.directoryName);
    }

    static byte[] deflate(byte[] content) {
        try (Deflater deflater = new Deflater(9, true)) {
            deflater.setInput(content);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        }
    }

    /// Bytes with little-endian numbers among them.
    static final class Output {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        Output u16(int value) {
            out.write(value);
            out.write(value >>> 8);
            return this;
        }

        Output u32(long value) {
            return u16((int) value & 0xFFFF).u16((int) (value >>> 16) & 0xFFFF);
        }

        Output bytes(byte[] bytes) {
            out.writeBytes(bytes);
            return this;
        }

        int size() {
            return out.size();
        }

        byte[] toByteArray() {
            return out.toByteArray();
        }
    }
}
