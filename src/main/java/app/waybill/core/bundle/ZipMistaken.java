package app.waybill.core.bundle;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;

/// Files that people take for a zip.
final class ZipMistaken {
    private static final Map<String, String> KINDS = Map.of("1f8b", "it is a gzip file, and no zip: use zip, not tar",
            "377abcaf", "it is a 7z archive, and no zip", "52617221", "it is a rar archive, and no zip",
            "504b0708", "it is one part of a zip that was split", "3c3f786d", "it is an XML document, perhaps an error "
                    + "that S3 answered, and no zip");

    private ZipMistaken() {
    }

    /// Throws if the bytes do not even begin like a zip.
    static void check(byte[] bytes) throws BrokenZip {
        if (bytes.length == 0) {
            throw new BrokenZip("it is an empty file, and no zip");
        }
        String start = HexFormat.of().formatHex(bytes, 0, Math.min(4, bytes.length));
        if (start.equals("504b0304") || start.equals("504b0506")) {
            return;
        }
        String text = new String(Arrays.copyOf(bytes, Math.min(bytes.length, 100)), StandardCharsets.UTF_8).strip();
        if (text.startsWith("[") || text.startsWith("{")) {
            throw new BrokenZip(
                    "it is JSON that was not zipped: CodePipeline's S3 source needs a zip with the file in it");
        }
        String kind = KINDS.entrySet().stream().filter(entry -> start.startsWith(entry.getKey()))
                .map(Map.Entry::getValue).findFirst().orElse("it is no zip");
        throw new BrokenZip(kind);
    }
}
