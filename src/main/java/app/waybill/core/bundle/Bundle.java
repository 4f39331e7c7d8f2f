package app.waybill.core.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Makes the zip that CodePipeline's S3 source wants
/// ([S3 source](https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-S3.html)): one file at its root.
///
/// The same file gives the same bytes on every machine and every day, so that a bundle can be compared by its checksum.
/// The time in it is fixed and knows no time zone, and nothing in it tells the system that wrote it. The file is stored
/// and not compressed: what compression makes differs between versions of zlib, and it would save next to nothing.
public final class Bundle {
    /// The first days of 1980 are left out: Java takes midnight of January 1 for a time before the format begins, and would
    /// add a field with the real time in the machine's zone.
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private Bundle() {
    }

    /// The zip that holds these bytes as a file of that name.
    public static byte[] zip(String fileName, byte[] content) {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        ZipEntry entry = new ZipEntry(fileName);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCompressedSize(content.length);
        entry.setCrc(checksum.getValue());
        entry.setTimeLocal(TIME);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(entry);
            zip.write(content);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException("a zip in memory cannot fail", e);
        }
        return bytes.toByteArray();
    }
}
