package app.waybill.ui.fx;

import java.util.List;

/// A kind of file as a dialog names it, with the patterns of its names, such as `*.json`.
public record FileKind(String label, List<String> patterns) {
    /// A workspace file.
    public static final FileKind WORKSPACE = new FileKind("Workspace", List.of("*.json"));
    /// An exported pipeline.
    public static final FileKind PIPELINE = new FileKind("Pipeline JSON", List.of("*.json"));
    /// What describe-task-definition prints.
    public static final FileKind TASK_DEFINITION = new FileKind("Task definition JSON", List.of("*.json"));
    /// A zip with image definitions.
    public static final FileKind BUNDLE = new FileKind("Bundle", List.of("*.zip"));
    /// A table as text, with commas.
    public static final FileKind CSV = new FileKind("CSV table", List.of("*.csv"));
    /// One JSON object a line.
    public static final FileKind JSON_LINES = new FileKind("JSON lines", List.of("*.jsonl"));
    /// A drawing of lines that any browser shows.
    public static final FileKind SVG = new FileKind("SVG picture", List.of("*.svg"));
    /// A drawing of pixels.
    public static final FileKind PNG = new FileKind("PNG picture", List.of("*.png"));

    /// Keeps an unchangeable copy of the patterns.
    public FileKind {
        patterns = List.copyOf(patterns);
    }
}
