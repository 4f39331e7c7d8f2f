package app.waybill.core.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.waybill.core.file.FileException;

class PipelineFilesTest {
    @TempDir
    Path folder;

    @BeforeEach
    void fill() throws IOException {
        for (String name : List.of("b.json", "a.JSON", "deep/er/c.json", ".hidden.json", ".git/d.json",
                "taskdef.yaml")) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "{\"pipeline\": {\"name\": \"x\"}}");
        }
    }

    @Test
    void aFolderStandsForItsJsonFilesButHiddenOnes() {
        FoundFiles found = PipelineFiles.find(List.of(folder));

        assertThat(found.files()).extracting(file -> folder.relativize(file).toString())
                .containsExactly("a.JSON", "b.json", "deep/er/c.json");
        assertThat(found.problems()).isEmpty();
    }

    @Test
    void whatIsNamedItselfCountsOnceAndWhateverItsName() {
        Path yaml = folder.resolve("taskdef.yaml");
        Path hidden = folder.resolve(".git");

        assertThat(PipelineFiles.find(List.of(yaml, hidden, yaml)).files())
                .containsExactly(yaml, hidden.resolve("d.json"));
    }

    @Test
    void whatIsMissingOrEmptyIsSaid() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path gone = folder.resolve("gone.json");

        assertThat(PipelineFiles.find(List.of(empty, gone)).problems()).containsExactly(
                empty + ": there is no .json file in this folder", gone + ": there is no such file or folder");
    }

    @Test
    void aFolderThatMayNotBeReadIsSaidAndTheOthersAreFound() throws IOException {
        Path locked = folder.resolve("deep/er");
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(locked), "root may read everything");
        try {
            FoundFiles found = PipelineFiles.find(List.of(folder));

            assertThat(found.files()).hasSize(2);
            assertThat(found.problems()).containsExactly("cannot read " + locked + ": permission denied");
        } finally {
            Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void aLinkThatLeadsBackIsNotFollowed() throws IOException {
        Files.createSymbolicLink(folder.resolve("deep/back"), folder);

        assertThat(PipelineFiles.find(List.of(folder)).files()).hasSize(3);
    }

    @Test
    void readsAPipeline() {
        assertThat(PipelineFiles.read(folder.resolve("b.json")).pipeline().flatMap(Pipeline::name)).contains("x");
    }

    @Test
    void sentencesSayWhyAFileCannotBeRead() {
        Path gone = folder.resolve("gone.json");

        assertThatThrownBy(() -> PipelineFiles.read(gone)).isInstanceOf(FileException.class)
                .hasMessage("cannot read " + gone + ": there is no such file or folder");
        assertThatThrownBy(() -> PipelineFiles.read(folder)).isInstanceOf(FileException.class)
                .hasMessage("cannot read " + folder + ": it is a folder");
    }
}
