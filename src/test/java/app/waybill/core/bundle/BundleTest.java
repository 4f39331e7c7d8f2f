package app.waybill.core.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundleTest {
    private static final byte[] CONTENT = "[]\n".getBytes(StandardCharsets.UTF_8);

    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restoreZone() {
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Pacific/Kiritimati", "America/Los_Angeles", "Asia/Kolkata"})
    void everyByteIsFixed(String timeZone) {
        TimeZone.setDefault(TimeZone.getTimeZone(timeZone));

        assertThat(HexFormat.of().formatHex(Bundle.zip("a.json", CONTENT))).isEqualTo(""
                + "504b0304" + "0a00" + "0008" + "0000" + "0000" + "4100" + "44d26870" + "03000000" + "03000000"
                + "0600" + "0000"
                + "612e6a736f6e" + "5b5d0a"
                + "504b0102" + "0a00" + "0a00" + "0008" + "0000" + "0000" + "4100" + "44d26870" + "03000000"
                + "03000000"
                + "0600" + "0000" + "0000" + "0000" + "0000" + "00000000" + "00000000" + "612e6a736f6e"
                + "504b0506" + "0000" + "0000" + "0100" + "0100" + "34000000" + "27000000" + "0000");
    }

    @Test
    void waybillReadsItsOwnBundles() {
        ReadBundle read = BundleReader.read(Bundle.zip("imagedefinitions.json", CONTENT), "imagedefinitions.json");

        assertThat(read.findings()).isEmpty();
        assertThat(read.entries()).containsExactly("imagedefinitions.json");
        assertThat(read.file()).contains(CONTENT);
    }

    @Test
    void everyOtherReaderReadsThemToo(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("b.zip"), Bundle.zip("imagedefinitions.json", CONTENT));

        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.getInputStream(zip.getEntry("imagedefinitions.json")).readAllBytes()).isEqualTo(CONTENT);
            assertThat(zip.size()).isEqualTo(1);
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            ZipEntry entry = zip.getNextEntry();
            assertThat(entry).isNotNull().extracting(ZipEntry::getName).isEqualTo("imagedefinitions.json");
            assertThat(zip.readAllBytes()).isEqualTo(CONTENT);
            assertThat(zip.getNextEntry()).isNull();
        }
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            assertThat(Files.readAllBytes(zip.getPath("/imagedefinitions.json"))).isEqualTo(CONTENT);
        }
    }

    @Test
    void anEmptyFileAndANameBeyondAsciiAreTaken() {
        assertThat(BundleReader.read(Bundle.zip("größe.json", new byte[0]), "größe.json").file()).contains(new byte[0]);
    }
}
