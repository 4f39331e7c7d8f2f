package app.waybill.core.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Consumer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.waybill.core.bundle.ZipForge.ForgedEntry;
import app.waybill.core.lint.Finding;

/// Every danger of `bundle-unsafe` is one finding, and nothing is taken out of the zip then.
class BundleUnsafeTest {
    private static final String FILE = "imagedefinitions.json";
    private static final String DEFINITIONS = "[{\"name\": \"web\", \"imageUri\": \"a:1\"}]";

    private final ZipForge forge = new ZipForge();

    @BeforeEach
    void rightFileFirst() {
        forge.stored(FILE, DEFINITIONS);
    }

    @Test
    void theForgeMakesRightZipsWhenItIsNotAskedForWrongOnes() {
        forge.deflated("readme.txt", bytes("text"));

        assertThat(BundleReader.read(forge.zip(), FILE).findings()).isEmpty();
        assertThat(BundleReader.read(forge.zip(), FILE).file()).contains(bytes(DEFINITIONS));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"/etc/passwd|has an absolute path",
            "C:/x|has an absolute path",
            "c:x|has an absolute path", "../x|has '..' in its path", "a/../../x|has '..' in its path",
            "a/..|has '..' in its path",
            "a\\x|has a backslash in its name", "`a\nb`|has an empty name, or control characters in it",
            "``|has an empty name, or control characters in it",
            "imagedefinitions.json|it holds 'imagedefinitions.json' twice"})
    void namesThatLeadElsewhereOrMeanTwoThings(String name, String reason) {
        forge.stored(name, "x");

        assertThat(unsafe(forge.zip())).contains(reason);
    }

    @Test
    void dotsThatLeadNowhereAreHarmless() {
        forge.stored("a..b/..c/...", "x");
        forge.stored("./d", "x");

        assertThat(BundleReader.read(forge.zip(), FILE).findings()).isEmpty();
    }

    @Test
    void manyBadNamesAreOneFinding() {
        for (int i = 0; i < 100; i++) {
            forge.stored("../" + i, "x");
        }

        assertThat(unsafe(forge.zip())).contains("the entry '../0' has '..' in its path").endsWith("(and 99 more)");
    }

    @Test
    void linksAndDevices() {
        assertThat(unsafe(with(entry -> entry.attributes = 0xA1FF_0000L))).contains("is a symbolic link");
        assertThat(unsafe(with(entry -> entry.attributes = 0x21B6_0000L))).contains("is a device or a pipe");
    }

    @Test
    void encryption() {
        assertThat(unsafe(with(entry -> entry.flags = 1))).contains("is encrypted");
        assertThat(unsafe(with(entry -> entry.directoryFlags = 1 << 6))).contains("is encrypted");
        assertThat(unsafe(with(entry -> {
            entry.method = 99;
            entry.directoryMethod = 99;
        }))).contains("is encrypted");
    }

    @Test
    void otherMethods() {
        assertThat(unsafe(with(entry -> {
            entry.method = 12;
            entry.directoryMethod = 12;
        }))).contains("is packed by another method than deflate");
    }

    @Test
    void aBombThatSaysSo() {
        forge.deflated("zeros", new byte[60_000_000]);

        assertThat(unsafe(forge.zip())).contains("unpack to 60,000,036, as those of zip bombs do");
    }

    @Test
    void aBombThatLies() {
        ForgedEntry bomb = forge.deflated("zeros", new byte[60_000_000]);
        bomb.size = 10;
        bomb.localSize = 10;

        assertThat(unsafe(forge.zip())).contains("'zeros' cannot be unpacked: it unpacks to more bytes than it says");
    }

    @Test
    void entriesThatShareTheirData() {
        ForgedEntry second = forge.stored("second", "x");
        ForgedEntry third = forge.stored("third", "y");
        third.offsetShift = -(31L + "second".length());
        third.directoryName = bytes("second2");

        assertThat(unsafe(forge.zip())).contains("its entries overlap");
        assertThat(second.offset).isPositive();
    }

    @Test
    void entriesThatTheDirectoryDoesNotKnow() {
        forge.beforeDirectory(onlyEntry(new ZipForge()));

        assertThat(unsafe(forge.zip())).contains("it holds bytes that belong to no entry of its directory");
    }

    @Test
    void headersThatSayOtherThingsThanTheDirectory() {
        String reason = "says other things of itself than its directory does";

        assertThat(unsafe(with(entry -> entry.directoryName = bytes("other.json2")))).contains(reason);
        assertThat(unsafe(with(entry -> entry.directoryMethod = 8))).contains(reason);
        assertThat(unsafe(with(entry -> entry.localSize = 3))).contains(reason);
        assertThat(unsafe(with(entry -> entry.localCompressedSize = 3))).contains(reason);
        assertThat(unsafe(with(entry -> entry.localCrc = 3))).contains(reason);
    }

    @Test
    void damagedData() {
        assertThat(unsafe(with(entry -> {
            entry.crc = 3;
            entry.localCrc = 3;
        }))).contains("its data is damaged");
        ForgedEntry deflated = new ZipForge().deflated("x", new byte[1000]);
        assertThat(unsafe(with(entry -> {
            entry.method = 8;
            entry.directoryMethod = 8;
        }))).contains("its data is damaged");
        assertThat(deflated.data).hasSizeLessThan(100);
    }

    @Test
    void moreDataThanTheStreamHolds() {
        ForgedEntry entry = forge.deflated("x", bytes("text"));
        entry.data = Arrays.copyOf(entry.data, entry.data.length + 5);
        entry.compressedSize += 5;
        entry.localCompressedSize += 5;

        assertThat(unsafe(forge.zip())).contains("other bytes follow it");
    }

    @Test
    void aDirectoryThatIsElsewhereOrHoldsOtherThings() {
        assertThat(unsafe(new ZipForge().directoryAt(7).zip())).contains("its directory is not where it says");
        assertThat(unsafe(forge.countBy(1).zip())).contains("does not hold the 2 entries that it says");
        assertThat(unsafe(forge.countBy(-1).zip())).contains("does not hold the 0 entries that it says");
        assertThat(unsafe(with(entry -> entry.offsetShift = 1))).containsAnyOf("overlap",
                "not where its directory says",
                "belong to no entry");
    }

    @Test
    void zip64() {
        assertThat(unsafe(new ZipForge().countBy(0xFFFF).zip())).contains("zip64");
        assertThat(unsafe(with(entry -> entry.size = 0xFFFF_FFFFL))).contains("zip64");
        byte[] locator = new ZipForge.Output().u32(0x07064B50L).u32(0).u32(0).u32(0).u32(1).toByteArray();
        ForgedEntry last = forge.stored("x", "");
        last.directoryName = concat(bytes("x"), locator);
        assertThat(unsafe(forge.zip())).contains("zip64");
    }

    @Test
    void twoDirectories() {
        assertThat(unsafe(forge.comment(new ZipForge().zip()).zip())).contains("it has two directories");
    }

    @Test
    void bytesAroundTheZip() {
        assertThat(unsafe(concat(forge.zip(), bytes("more")))).contains("has other bytes behind its end");
        assertThat(unsafe(concat(bytes("#!/bin/sh\n"), forge.zip()))).contains("it is no zip");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"``|it is an empty file",
            "[{}]|it is JSON that was not zipped", "` {}`|it is JSON that was not zipped", "hello|it is no zip",
            "<?xml version='1.0'?><Error/>|it is an XML document", "PK|it is no zip"})
    void whatIsNoZip(String text, String reason) {
        assertThat(unsafe(bytes(text))).contains(reason);
    }

    @Test
    void otherArchives() {
        assertThat(unsafe(new byte[]{0x1F, (byte) 0x8B, 8, 0})).contains("it is a gzip file");
        assertThat(unsafe(new byte[]{'P', 'K', 7, 8, 'P', 'K', 3, 4})).contains("one part of a zip that was split");
    }

    @Test
    void everyCutIsOneFinding() {
        byte[] zip = forge.zip();
        for (int length = 0; length < zip.length; length++) {
            assertThat(unsafe(Arrays.copyOf(zip, length))).startsWith("this zip is not safe to use: ");
        }
    }

    @Test
    void noDamageThrowsOrYieldsOtherContent() {
        forge.deflated("other.txt", bytes("other text, other text, other text"));
        byte[] zip = forge.zip();
        Random random = new Random(11);
        for (int round = 0; round < 20_000; round++) {
            byte[] damaged = zip.clone();
            for (int i = random.nextInt(3); i >= 0; i--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            ReadBundle read = BundleReader.read(damaged, FILE);
            if (read.findings().isEmpty()) {
                assertThat(read.file()).contains(bytes(DEFINITIONS));
            } else {
                assertThat(read.file()).isEmpty();
            }
        }
    }

    private byte[] with(Consumer<ForgedEntry> change) {
        ZipForge other = new ZipForge();
        change.accept(other.stored(FILE, DEFINITIONS));
        return other.zip();
    }

    private static byte[] onlyEntry(ZipForge forge) {
        forge.stored("hidden.json", "[]");
        return Arrays.copyOf(forge.zip(), 30 + "hidden.json".length() + 2);
    }

    private static String unsafe(byte[] zip) {
        ReadBundle read = BundleReader.read(zip, FILE);
        assertThat(read.file()).isEmpty();
        assertThat(read.findings()).extracting(Finding::rule).containsOnly("bundle-unsafe");
        assertThat(read.findings()).hasSize(1);
        return read.findings().getFirst().message();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] concat(byte[] first, byte[] second) {
        return new ZipForge.Output().bytes(first).bytes(second).toByteArray();
    }
}
