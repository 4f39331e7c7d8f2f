package app.waybill.core.bundle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import app.waybill.core.text.Quoted;

/// Where the data of the entries stands. Entries must follow one another without gaps and overlaps, and say of
/// themselves what the directory says of them: otherwise a program that reads from the start finds other files than one
/// that reads the directory, and one that unpacks overlapping entries fills the disk.
final class ZipLayout {
    private static final long LOCAL = 0x0403_4B50L;
    private static final int LOCAL_LENGTH = 30;
    private static final long IN_ZIP64 = 0xFFFF_FFFFL;

    /// The lengths that a data descriptor can have: with and without a signature, with sizes of 4 and of 8 bytes. Some
    /// programs announce one for a folder and write none.
    private static final List<Long> DESCRIPTORS = List.of(0L, 12L, 16L, 20L, 24L);

    private ZipLayout() {
    }

    /// An entry and the offset of its data.
    record Located(ZipEntryRecord entry, long data) {}

    /// The entries with the places of their data, in the order of these.
    static List<Located> locate(ZipBytes zip, ZipDirectory directory) throws BrokenZip {
        List<Located> located = new ArrayList<>();
        List<ZipEntryRecord> sorted = directory.entries().stream()
                .sorted(Comparator.comparingLong(ZipEntryRecord::localOffset)).toList();
        long expected = 0;
        boolean descriptor = false;
        for (ZipEntryRecord entry : sorted) {
            follows(entry.localOffset(), expected, descriptor);
            long data = dataOffset(zip, entry);
            located.add(new Located(entry, data));
            expected = data + entry.compressedSize();
            descriptor = entry.hasDescriptor();
        }
        follows(directory.offset(), expected, descriptor);
        return located;
    }

    private static void follows(long offset, long expected, boolean descriptor) throws BrokenZip {
        long gap = offset - expected;
        if (gap < 0) {
            throw new BrokenZip("its entries overlap");
        }
        if (gap != 0 && !(descriptor && DESCRIPTORS.contains(gap))) {
            throw new BrokenZip("it holds bytes that belong to no entry of its directory");
        }
    }

    private static long dataOffset(ZipBytes zip, ZipEntryRecord entry) throws BrokenZip {
        long at = entry.localOffset();
        if (zip.u32(at) != LOCAL) {
            throw new BrokenZip("the entry " + Quoted.of(entry.name()) + " is not where its directory says");
        }
        int nameLength = zip.u16(at + 26);
        byte[] name = zip.cut(at + LOCAL_LENGTH, nameLength);
        if (!Arrays.equals(name, entry.rawName()) || zip.u16(at + 8) != entry.method()
                || ((zip.u16(at + 6) ^ entry.flags()) & 1) != 0 || !sameSizes(zip, at, entry)) {
            throw new BrokenZip("the entry " + Quoted.of(entry.name())
                    + " says other things of itself than its directory does");
        }
        long data = at + LOCAL_LENGTH + nameLength + zip.u16(at + 28);
        zip.check(data, entry.compressedSize());
        return data;
    }

    private static boolean sameSizes(ZipBytes zip, long at, ZipEntryRecord entry) throws BrokenZip {
        boolean later = entry.hasDescriptor();
        return same(zip.u32(at + 14), entry.crc(), later) && same(zip.u32(at + 18), entry.compressedSize(), later)
                && same(zip.u32(at + 22), entry.size(), later);
    }

    private static boolean same(long local, long central, boolean later) {
        return local == central || local == IN_ZIP64 || (later && local == 0);
    }
}
