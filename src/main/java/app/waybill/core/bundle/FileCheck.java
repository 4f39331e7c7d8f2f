package app.waybill.core.bundle;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import app.waybill.core.definitions.ImageDefinitions;
import app.waybill.core.definitions.ImageDefinitionsReader;
import app.waybill.core.definitions.ReadDefinitions;

/// Checks a file of image definitions by all rules that need no cloud: JSON as it is, a zip by what is in it. For
/// `waybill check`, and before every upload.
public final class FileCheck {
    private FileCheck() {
    }

    /// Checks the bytes of a file with that name, which decides together with its first bytes whether it is a zip. In a zip
    /// the image definitions must be called `expected`.
    public static CheckedFile check(String name, byte[] bytes, String expected) {
        boolean zip = name.toLowerCase(Locale.ROOT).endsWith(".zip")
                || (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K');
        return zip ? bundle(bytes, expected) : result(null, ImageDefinitionsReader.read(bytes));
    }

    private static CheckedFile bundle(byte[] bytes, String expected) {
        ReadBundle bundle = BundleReader.read(bytes, expected);
        return bundle.file().map(file -> result(expected, ImageDefinitionsReader.read(file)))
                .orElseGet(() -> new CheckedFile(null, null, new ImageDefinitions(List.of()), bundle.findings()));
    }

    private static CheckedFile result(@Nullable String entry, ReadDefinitions read) {
        return new CheckedFile(entry, read.document(), read.definitions(), read.findings());
    }
}
