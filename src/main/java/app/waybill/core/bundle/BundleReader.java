package app.waybill.core.bundle;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import app.waybill.core.bundle.ZipLayout.Located;
import app.waybill.core.definitions.DefinitionsRule;
import app.waybill.core.lint.Finding;

/// Takes one file out of a zip that somebody else may have made. Everything happens in memory, no entry is trusted, and
/// nothing is taken out of a zip that is unsafe in any part.
public final class BundleReader {
    /// How much the entries may unpack to: build artifacts are to pass, zip bombs are not.
    private static final long MAX_UNPACKED = 50_000_000;
    private static final int MAX_RATIO = 20;

    private final ZipBytes zip;
    private final String fileName;

    private BundleReader(byte[] bytes, String fileName) {
        zip = new ZipBytes(bytes);
        this.fileName = fileName;
    }

    /// Reads the file of that name, which must stand at the zip's root unless the name has a folder in it. Never throws.
    public static ReadBundle read(byte[] bytes, String fileName) {
        try {
            ZipMistaken.check(bytes);
            return new BundleReader(bytes, fileName).read(ZipDirectory.read(new ZipBytes(bytes)));
        } catch (BrokenZip e) {
            return new ReadBundle(List.of(), null, List.of(unsafe(e.reason())));
        }
    }

    private ReadBundle read(ZipDirectory directory) {
        List<ZipEntryRecord> entries = directory.entries();
        List<String> names = entries.stream().map(ZipEntryRecord::name).toList();
        List<Finding> findings = Stream.concat(EntryChecks.problems(entries), bomb(entries)).map(BundleReader::unsafe)
                .toList();
        if (!findings.isEmpty()) {
            return new ReadBundle(names, null, findings);
        }
        try {
            byte[] file = null;
            for (Located located : ZipLayout.locate(zip, directory)) {
                if (located.entry().name().equals(fileName)) {
                    file = ZipContent.read(zip, located);
                } else {
                    ZipContent.verify(zip, located);
                }
            }
            return new ReadBundle(names, file, file != null
                    ? List.of()
                    : List.of(DefinitionsRule.BUNDLE_FILE_MISSING.finding(MissingFile.message(fileName, names))));
        } catch (BrokenZip e) {
            return new ReadBundle(names, null, List.of(unsafe(e.reason())));
        }
    }

    private Stream<String> bomb(List<ZipEntryRecord> entries) {
        long unpacked = entries.stream().mapToLong(ZipEntryRecord::size).sum();
        long allowed = Math.max(MAX_UNPACKED, (long) zip.length() * MAX_RATIO);
        return unpacked <= allowed
                ? Stream.empty()
                : Stream.of(String.format(Locale.ROOT,
                        "its %,d bytes unpack to %,d, as those of zip bombs do: image definitions "
                                + "have at most 100,000",
                        zip.length(), unpacked));
    }

    private static Finding unsafe(String reason) {
        return DefinitionsRule.BUNDLE_UNSAFE.finding("this zip is not safe to use: " + reason);
    }
}
