package app.waybill.core.bundle;

import java.util.ArrayList;
import java.util.List;

/// The directory of a zip: its entries, and where the entries' data must end. Read strictly: what two programs could
/// read differently is broken, because what was checked must be what is unpacked.
record ZipDirectory(List<ZipEntryRecord> entries, long offset) {
    private static final long END = 0x0605_4B50L;
    private static final long ENTRY = 0x0201_4B50L;
    private static final long ZIP64_LOCATOR = 0x0706_4B50L;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int MAX_COMMENT = 0xFFFF;
    private static final long IN_ZIP64 = 0xFFFF_FFFFL;

    static ZipDirectory read(ZipBytes zip) throws BrokenZip {
        long end = end(zip);
        int count = zip.u16(end + 10);
        long size = zip.u32(end + 12);
        long offset = zip.u32(end + 16);
        boolean locator = end >= 20 && zip.u32(end - 20) == ZIP64_LOCATOR;
        if (locator || count == 0xFFFF || size == IN_ZIP64 || offset == IN_ZIP64) {
            throw zip64();
        }
        if (zip.u16(end + 4) != 0 || zip.u16(end + 6) != 0 || zip.u16(end + 8) != count) {
            throw new BrokenZip("it is one part of a zip that was split");
        }
        if (offset + size != end) {
            throw new BrokenZip("its directory is not where it says");
        }
        return new ZipDirectory(entries(zip, offset, end, count), offset);
    }

    private static long end(ZipBytes zip) throws BrokenZip {
        long found = -1;
        for (int at = zip.length() - END_LENGTH; at >= Math.max(0, zip.length() - END_LENGTH - MAX_COMMENT); at--) {
            if (zip.u32(at) == END && at + END_LENGTH + zip.u16(at + 20) == zip.length()) {
                if (found >= 0) {
                    throw new BrokenZip("it has two directories");
                }
                found = at;
            }
        }
        if (found < 0) {
            throw new BrokenZip("it is cut off, or has other bytes behind its end");
        }
        return found;
    }

    private static List<ZipEntryRecord> entries(ZipBytes zip, long offset, long end, int count) throws BrokenZip {
        List<ZipEntryRecord> entries = new ArrayList<>();
        long at = offset;
        for (int i = 0; i < count; i++) {
            if (at >= end || zip.u32(at) != ENTRY) {
                throw new BrokenZip("its directory does not hold the " + count + " entries that it says");
            }
            int nameLength = zip.u16(at + 28);
            entries.add(entry(zip, at, nameLength));
            at += ENTRY_LENGTH + nameLength + zip.u16(at + 30) + zip.u16(at + 32);
        }
        if (at != end) {
            throw new BrokenZip("its directory does not hold the " + count + " entries that it says");
        }
        return entries;
    }

    private static ZipEntryRecord entry(ZipBytes zip, long at, int nameLength) throws BrokenZip {
        ZipEntryRecord entry = new ZipEntryRecord(zip.cut(at + ENTRY_LENGTH, nameLength), zip.u16(at + 8),
                zip.u16(at + 10), zip.u32(at + 16), zip.u32(at + 20), zip.u32(at + 24), zip.u32(at + 38),
                zip.u32(at + 42));
        if (entry.compressedSize() == IN_ZIP64 || entry.size() == IN_ZIP64 || entry.localOffset() == IN_ZIP64) {
            throw zip64();
        }
        return entry;
    }

    private static BrokenZip zip64() {
        return new BrokenZip(
                "it is in the zip64 format, which is for more than 65,534 entries or 4 GB: zip the one file "
                        + "with another tool");
    }
}
