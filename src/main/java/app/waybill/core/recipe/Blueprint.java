package app.waybill.core.recipe;

import java.util.List;

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

    /// The pipeline's text.
    public String pipeline() {
        return files.getFirst().text();
    }
}
