package app.waybill.core.pipeline;

import java.nio.file.Path;
import java.util.List;

/// The files that were found where somebody pointed at, and a sentence for each place that could not be looked into.
public record FoundFiles(List<Path> files, List<String> problems) {
    /// Keeps unchangeable copies.
    public FoundFiles {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }
}
