package app.waybill.core.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.waybill.core.bundle.ZipForge.ForgedEntry;
import app.waybill.core.lint.Finding;

/// The zips that ordinary programs make are accepted, and where the file is not at its place it is looked for.
class BundleReaderTest {
    private static final String FILE = "imagedefinitions.json";
    private static final String DEFINITIONS = "[{\"name\": \"web\", \"imageUri\": \"a:1\"}]";

    private final ZipForge forge = new ZipForge();

    @Test
    void asTheFinderOfMacOsMakesThem() {
        streamed(forge.deflated(FILE, bytes(DEFINITIONS)));
        ForgedEntry folder = forge.stored("__MACOSX/", "");
        folder.flags = 8;
        folder.madeBy = 3 << 8;
        folder.attributes = 0x41ED_0000L;
        streamed(forge.deflated("__MACOSX/._" + FILE, new byte[163]));

        assertThat(content(forge.zip())).isEqualTo(DEFINITIONS);
    }

    @Test
    void asInfoZipMakesThem() {
        ForgedEntry entry = forge.stored(FILE, DEFINITIONS);
        entry.madeBy = 3 << 8 | 30;
        entry.attributes = 0x81A4_0000L;
        entry.extra = new ZipForge.Output().u16(0x5455).u16(9).bytes(new byte[9]).u16(0x7875).u16(11)
                .bytes(new byte[11])
                .toByteArray();

        assertThat(content(forge.zip())).isEqualTo(DEFINITIONS);
    }

    @Test
    void asWindowsMakesThem() {
        ForgedEntry entry = forge.deflated(FILE, bytes(DEFINITIONS));
        entry.madeBy = 20;
        entry.attributes = 0x20;

        assertThat(content(forge.zip())).isEqualTo(DEFINITIONS);
    }

    @Test
    void asStreamingProgramsMakeThemThatReserveSpaceForLargeFiles() {
        ForgedEntry entry = forge.deflated(FILE, bytes(DEFINITIONS));
        entry.extra = new ZipForge.Output().u16(1).u16(16).bytes(new byte[16]).toByteArray();
        entry.localSize = 0xFFFF_FFFFL;
        entry.localCompressedSize = 0xFFFF_FFFFL;
        entry.localCrc = 0;
        entry.flags = 8;
        entry.descriptor = new byte[24];

        assertThat(content(forge.zip())).isEqualTo(DEFINITIONS);
    }

    @Test
    void asJavaMakesThem(@TempDir Path folder) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setComment("made by a build");
            zip.putNextEntry(new ZipEntry("src/"));
            zip.putNextEntry(new ZipEntry(FILE));
            zip.write(bytes(DEFINITIONS));
        }
        assertThat(content(bytes.toByteArray())).isEqualTo(DEFINITIONS);

        Path file = folder.resolve("x.zip");
        try (FileSystem zip = FileSystems.newFileSystem(file, Map.of("create", "true"))) {
            Files.writeString(zip.getPath(FILE), DEFINITIONS);
        }
        assertThat(content(Files.readAllBytes(file))).isEqualTo(DEFINITIONS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "build/imagedefinitions.json|It is in a folder, as 'build/imagedefinitions.json': zip the file itself, from within that folder",
            "./imagedefinitions.json|It is in a folder, as './imagedefinitions.json': zip the file itself, from within that folder",
            "ImageDefinitions.json|There is 'ImageDefinitions.json': upper and lower case must be the same",
            "imageDetail.json|There is 'imageDetail.json', which an ECR source puts out and which names no container: see waybill convert",
            "imagedefinition.json|There is 'imagedefinition.json': rename it, or set FileName in the pipeline's deploy action",
            "app.jar|There is only 'app.jar'", "__MACOSX/._imagedefinitions.json|The zip is empty",
            "empty/|The zip is empty"})
    void namesWhatIsNearest(String entry, String instead) {
        forge.stored(entry, "");

        assertThat(missing(forge.zip()))
                .isEqualTo("'imagedefinitions.json' is not at the root of the zip: the deploy action "
                        + "fails with \"Did not find the image definition file imagedefinitions.json in the input artifacts ZIP "
                        + "file\". " + instead);
    }

    @Test
    void anEmptyZipIsAZipWithoutTheFile() {
        assertThat(missing(forge.zip())).endsWith("The zip is empty");
    }

    @Test
    void ofManyEntriesTheFirstOnesAreNamed() {
        for (int i = 0; i < 9; i++) {
            forge.stored("f" + i, "");
        }

        assertThat(missing(forge.zip())).endsWith("There is 'f0', 'f1', 'f2', 'f3', 'f4' and 4 more");
    }

    @Test
    void aFileInAFolderIsFoundWhereItsNameSaysSo() {
        forge.stored("deploy/x.json", DEFINITIONS);

        assertThat(BundleReader.read(forge.zip(), "deploy/x.json").file()).contains(bytes(DEFINITIONS));
    }

    private static void streamed(ForgedEntry entry) {
        entry.flags = 8;
        entry.madeBy = 3 << 8 | 21;
        entry.attributes = 0x81A4_4000L;
        entry.localCrc = 0;
        entry.localSize = 0;
        entry.localCompressedSize = 0;
        entry.descriptor = new ZipForge.Output().u32(0x08074B50L).u32(entry.crc).u32(entry.compressedSize)
                .u32(entry.size)
                .toByteArray();
    }

    private static String content(byte[] zip) {
        ReadBundle read = BundleReader.read(zip, FILE);
        assertThat(read.findings()).isEmpty();
        return new String(read.file().orElseThrow(), StandardCharsets.UTF_8);
    }

    private static String missing(byte[] zip) {
        ReadBundle read = BundleReader.read(zip, FILE);
        assertThat(read.file()).isEmpty();
        assertThat(read.findings()).extracting(Finding::rule).containsExactly("bundle-file-missing");
        return read.findings().getFirst().message();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
