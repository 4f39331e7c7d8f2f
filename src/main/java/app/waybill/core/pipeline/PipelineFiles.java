package app.waybill.core.pipeline;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import app.waybill.core.file.FileException;
import app.waybill.core.file.FileVersion;

/// Finds and reads pipeline files. Of a folder count all `*.json` files beneath it but hidden ones and those in hidden
/// folders; links to folders are not followed. A file that is named itself counts whatever its name is.
public final class PipelineFiles {
    private static final int MAX_ENTRIES = 200_000;

    private PipelineFiles() {
    }

    /// The files that the paths stand for: the paths in their order, the files of a folder by name, none twice.
    public static FoundFiles find(Collection<Path> paths) {
        Set<Path> files = new LinkedHashSet<>();
        List<String> problems = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                search(path, files, problems);
            } else if (Files.exists(path)) {
                files.add(path);
            } else {
                problems.add(path + ": there is no such file or folder");
            }
        }
        return new FoundFiles(List.copyOf(files), problems);
    }

    /// Reads one file; one that is too large to be a pipeline is not loaded. Throws [FileException] if it cannot be read.
    public static PipelineDocument read(Path file) {
        long size = file.toFile().length();
        if (size > PipelineReader.LARGEST && Files.isRegularFile(file)) {
            return PipelineReader.tooLarge(size);
        }
        return PipelineReader.read(FileVersion.read(file).content().orElseGet(() -> new byte[0]));
    }

    private static void search(Path folder, Set<Path> files, List<String> problems) {
        Search search = new Search(folder, problems);
        try {
            Files.walkFileTree(folder, search);
        } catch (IOException e) {
            problems.add(FileException.reading(folder, e).getMessage());
        }
        if (search.found.isEmpty()) {
            problems.add(folder + ": there is no .json file in this folder");
        }
        search.found.stream().sorted().forEach(files::add);
    }

    private static final class Search extends SimpleFileVisitor<Path> {
        private final Path top;
        private final List<String> problems;
        private final List<Path> found = new ArrayList<>();
        private int entries;

        Search(Path top, List<String> problems) {
            this.top = top;
            this.problems = problems;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return !folder.equals(top) && isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (++entries > MAX_ENTRIES) {
                problems.add(top + ": more than 200,000 files: name a smaller folder");
                return FileVisitResult.TERMINATE;
            }
            if (isJson(file) && !isHidden(file) && Files.isRegularFile(file)) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            problems.add(FileException.reading(file, e).getMessage());
            return FileVisitResult.CONTINUE;
        }

        private static boolean isJson(Path file) {
            return file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
        }

        private static boolean isHidden(Path path) {
            return path.getFileName() != null && path.getFileName().toString().startsWith(".");
        }
    }
}
