package app.waybill.core.bundle;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import app.waybill.core.bundle.ZipLayout.Located;
import app.waybill.core.text.Quoted;

/// Unpacks one entry in memory and holds it against what the directory says of it. Stops as soon as there is more than
/// that, so that no size but the real one counts.
final class ZipContent {
    private static final int BUFFER = 1 << 16;

    private final ZipBytes zip;
    private final Located located;
    private final ZipEntryRecord entry;
    private final Optional<ByteArrayOutputStream> kept;
    private final CRC32 checksum = new CRC32();
    private long size;

    private ZipContent(ZipBytes zip, Located located, Optional<ByteArrayOutputStream> kept) {
        this.zip = zip;
        this.located = located;
        this.entry = located.entry();
        this.kept = kept;
    }

    /// Unpacks the entry and throws its content away.
    static void verify(ZipBytes zip, Located located) throws BrokenZip {
        new ZipContent(zip, located, Optional.empty()).unpack();
    }

    /// The content of the entry.
    static byte[] read(ZipBytes zip, Located located) throws BrokenZip {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        new ZipContent(zip, located, Optional.of(content)).unpack();
        return content.toByteArray();
    }

    private void unpack() throws BrokenZip {
        if (entry.isStored()) {
            take(zip.bytes(), (int) located.data(), (int) entry.compressedSize());
        } else {
            inflate();
        }
        if (size != entry.size() || checksum.getValue() != entry.crc()) {
            throw broken("its data is damaged: it does not have the checksum and size that stand with it");
        }
    }

    private void inflate() throws BrokenZip {
        try (Inflater inflater = new Inflater(true)) {
            inflater.setInput(zip.bytes(), (int) located.data(), (int) entry.compressedSize());
            byte[] buffer = new byte[BUFFER];
            while (!inflater.finished()) {
                int length = inflater.inflate(buffer);
                if (length == 0 && !inflater.finished()) {
                    throw broken("its data is damaged: it ends too early");
                }
                take(buffer, 0, length);
            }
            if (inflater.getBytesRead() != entry.compressedSize()) {
                throw broken("its data is damaged: other bytes follow it");
            }
        } catch (DataFormatException _) {
            throw broken("its data is damaged");
        }
    }

    private void take(byte[] bytes, int from, int length) throws BrokenZip {
        size += length;
        if (size > entry.size()) {
            throw broken("it unpacks to more bytes than it says, as zip bombs do");
        }
        checksum.update(bytes, from, length);
        kept.ifPresent(content -> content.write(bytes, from, length));
    }

    private BrokenZip broken(String reason) {
        return new BrokenZip("the entry " + Quoted.of(entry.name()) + " cannot be unpacked: " + reason);
    }
}
