package app.waybill.core.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileVersionTest {
    @TempDir
    Path folder;

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("file.json"), content);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void replacesAFileAndLeavesNothingElseBehind() throws IOException {
        Path path = file("old");

        FileVersion after = FileVersion.read(path).replaceBy("new".getBytes(UTF_8));

        assertThat(path).hasContent("new");
        assertThat(after.replaceBy("newer".getBytes(UTF_8)).content()).hasValueSatisfying(
                bytes -> assertThat(bytes).asString().isEqualTo("newer"));
        assertThat(names()).containsExactly("file.json");
    }

    @Test
    void createsAFileThatWasAbsent() throws IOException {
        Path path = folder.resolve("n".repeat(250) + ".json");

        FileVersion.readIfPresent(path).replaceBy("new".getBytes(UTF_8));

        assertThat(path).hasContent("new");
        assertThat(names()).hasSize(1);
    }

    @Test
    void neverWritesOverAChangeOfSomebodyElse() throws IOException {
        Path path = file("old");
        FileVersion read = FileVersion.read(path);
        Files.writeString(path, "theirs");

        assertThatThrownBy(() -> read.replaceBy("ours".getBytes(UTF_8))).isInstanceOf(FileChangedException.class)
                .hasMessageContaining(path.toString());
        assertThat(path).hasContent("theirs");

        Files.delete(path);
        assertThatThrownBy(() -> read.replaceBy("ours".getBytes(UTF_8))).isInstanceOf(FileChangedException.class);
        assertThat(names()).isEmpty();
    }

    @Test
    void neverWritesOverAFileThatCameInBetween() throws IOException {
        FileVersion absent = FileVersion.absent(folder.resolve("file.json"));
        Path path = file("theirs");

        assertThatThrownBy(() -> absent.replaceBy("ours".getBytes(UTF_8))).isInstanceOf(FileChangedException.class);
        assertThat(path).hasContent("theirs");
        assertThat(names()).containsExactly("file.json");
    }

    @Test
    void leavesAFileAloneThatHoldsTheContentAlready() throws IOException {
        Path path = file("same");
        FileTime before = FileTime.fromMillis(1_000);
        Files.setLastModifiedTime(path, before);

        FileVersion.read(path).replaceBy("same".getBytes(UTF_8));

        assertThat(Files.getLastModifiedTime(path)).isEqualTo(before);
    }

    @Test
    void followsALinkAndKeepsItAndThePermissions() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "needs POSIX permissions");
        Path path = file("old");
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), Path.of("file.json"));

        FileVersion.read(link).replaceBy("new".getBytes(UTF_8));

        assertThat(path).hasContent("new").isRegularFile();
        assertThat(link).isSymbolicLink().hasContent("new");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path))).isEqualTo("rw-r-----");
    }

    @Test
    void saysWhatIsWrongWithAPlaceAndWhatToDo() throws IOException {
        Path path = file("old");
        byte[] bytes = "new".getBytes(UTF_8);
        Path dangling = Files.createSymbolicLink(folder.resolve("dangling"), Path.of("nowhere"));

        assertThatThrownBy(() -> FileVersion.read(folder)).isInstanceOf(FileException.class)
                .hasMessage("cannot read " + folder + ": it is a folder");
        assertThatThrownBy(() -> FileVersion.absent(folder).replaceBy(bytes)).isInstanceOf(FileException.class)
                .hasMessage("cannot save " + folder + ": it is a folder");
        assertThatThrownBy(() -> FileVersion.read(folder.resolve("none"))).isInstanceOf(FileException.class)
                .hasMessage("cannot read " + folder.resolve("none") + ": there is no such file or folder");
        assertThatThrownBy(() -> FileVersion.absent(folder.resolve("none/f.json")).replaceBy(bytes))
                .isInstanceOf(FileException.class)
                .hasMessage("cannot save " + folder.resolve("none/f.json") + ": there is no such file or folder")
                .extracting(e -> ((FileException) e).advice()).asString().contains("create the folder");
        assertThatThrownBy(() -> FileVersion.absent(path.resolve("f.json")).replaceBy(bytes))
                .isInstanceOf(FileException.class).hasMessageContaining("Not a directory");
        assertThatThrownBy(() -> FileVersion.absent(dangling).replaceBy(bytes)).isInstanceOf(FileException.class)
                .isNotInstanceOf(FileChangedException.class);
        assertThat(path).hasContent("old");
    }

    @Test
    void saysThatAFolderIsReadOnly() {
        assumeTrue(Files.isDirectory(Path.of("/sys/kernel")), "needs a folder in which even root may not write");
        Path path = Path.of("/sys/kernel/waybill.json");

        assertThatThrownBy(() -> FileVersion.absent(path).replaceBy(new byte[]{1})).isInstanceOf(FileException.class)
                .hasMessageMatching("cannot save /sys/kernel/waybill.json: (permission denied|Read-only file system|"
                        + "Operation not permitted)");
    }

    @Test
    void saysThatTheDiskIsFull() {
        FileException said = FileException.saving(Path.of("/mnt/waybill.json"),
                new FileSystemException("/mnt/.waybill-1.tmp", null, "No space left on device"));

        assertThat(said).hasMessage("cannot save /mnt/waybill.json: No space left on device");
        assertThat(said.advice()).contains("free some space");
    }

    @Test
    void refusesToReadWhatHasNoEnd() {
        assumeTrue(Files.exists(Path.of("/dev/zero")), "needs /dev/zero");

        assertThatThrownBy(() -> FileVersion.read(Path.of("/dev/zero"))).isInstanceOf(FileException.class)
                .hasMessageContaining("larger than 64 MB");
    }
}
