package app.waybill.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import app.waybill.core.file.FileException;
import app.waybill.core.file.FileVersion;
import app.waybill.core.publish.Journal;

/// The folder of a demo. A note in it says whose files these are: only with it does the next demo replace them.
final class DemoFolder {
    private static final String NOTE = "ABOUT.txt";
    private static final String WORKSPACE = "waybill.json";
    private static final String IMAGES = "images.json";
    private static final String JOURNAL = "journal.jsonl";
    private static final String ABOUT = """
            Everything here was made by "waybill demo" on the sample company, which is not real.
            The next demo in this folder replaces it.
            """;

    private final Path path;

    private DemoFolder(Path path) {
        this.path = path;
    }

    /// The folder as a demo finds it at its begin, made if need be: what an earlier one has published is forgotten.
    /// Throws a [CommandProblem] if somebody's own files are in the way, which then stay as they are, and
    /// [FileException].
    static DemoFolder begin(Path path) {
        DemoFolder folder = new DemoFolder(path);
        if (!Files.exists(path.resolve(NOTE))) {
            folder.refuseOthersFiles();
        }
        folder.made("pictures");
        folder.forget(folder.path.resolve(JOURNAL));
        folder.forget(folder.path.resolve("pictures").resolve("settings.json"));
        folder.write(NOTE, ABOUT);
        return folder;
    }

    private void refuseOthersFiles() {
        Optional<Path> other = Stream.of(WORKSPACE, IMAGES, JOURNAL).map(path::resolve).filter(Files::exists)
                .findFirst();
        if (other.isPresent()) {
            throw CommandProblem.refused(other.get() + " was not made by a demo, and this one would replace it",
                    "Name another folder with -o.");
        }
    }

    private void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw FileException.saving(file, e);
        }
    }

    Path path() {
        return path;
    }

    /// The record of what this demo publishes.
    Journal journal() {
        return new Journal(path.resolve(JOURNAL));
    }

    /// Where the list of images goes.
    Path images() {
        return path.resolve(IMAGES);
    }

    /// A folder inside, which is there.
    Path made(String name) {
        Path folder = path.resolve(name);
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw FileException.saving(folder, e);
        }
    }

    /// The file of the company's workspace, written.
    Path workspace(String text) {
        return write(WORKSPACE, text);
    }

    /// Writes a text file whole.
    Path write(String name, String text) {
        return FileVersion.readIfPresent(path.resolve(name)).replaceBy(text.getBytes(StandardCharsets.UTF_8)).path();
    }
}
