package app.waybill.core.recipe;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import app.waybill.core.file.PlannedFile;

/// All that a recipe makes for a service: the pipeline first, then what belongs to it. `notes` are sentences about what
/// remains to be decided or watched.
public record Blueprint(List<GeneratedFile> files, List<String> notes) {
    /// The file that `aws codepipeline create-pipeline --cli-input-json` takes.
    public static final String PIPELINE = "pipeline.json";

    /// Keeps unchangeable copies.
    public Blueprint {
        files = List.copyOf(files);
        notes = List.copyOf(notes);
    }

    /// The files as they would be written into a folder, which need not be there. Throws
    /// [app.waybill.core.file.FileException] if what is there cannot be read.
    public List<PlannedFile> in(Path folder) {
        return files.stream().map(file -> PlannedFile.at(folder.resolve(file.name()),
                file.text().getBytes(StandardCharsets.UTF_8))).toList();
    }

    /// The pipeline's text.
    public String pipeline() {
        return files.getFirst().text();
    }
}
