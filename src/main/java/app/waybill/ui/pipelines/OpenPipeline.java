package app.waybill.ui.pipelines;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.waybill.core.file.FileVersion;
import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Severity;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.pipeline.PipelineDocument;
import app.waybill.core.pipeline.PipelineFiles;
import app.waybill.core.pipeline.PipelineReader;
import app.waybill.core.pipeline.graph.PipelineGraph;
import app.waybill.core.text.JsonPointer;
import app.waybill.core.text.Utf8Text;

/// A text that the operator opened: where it is from, how it stands now, what was done to it, the file as it was when it
/// was read or saved (null where there is none), and the text that is kept there.
public record OpenPipeline(PipelineOrigin origin, ReviewedText text, EditHistory history,
        @Nullable FileVersion fileOrNull, String savedText) {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /// Reviews and lays out a document; takes a while for large ones.
    public static OpenPipeline of(PipelineOrigin origin, PipelineDocument document) {
        return new OpenPipeline(origin, ReviewedText.of(document), EditHistory.NONE, null, document.json().text());
    }

    /// The same for a text that is kept nowhere yet.
    static OpenPipeline unsaved(PipelineOrigin origin, PipelineDocument document) {
        return new OpenPipeline(origin, ReviewedText.of(document), EditHistory.NONE, null, "");
    }

    /// Reads and reviews a file. Throws [app.waybill.core.file.FileException] if it cannot be read.
    static OpenPipeline read(Path path) {
        PipelineOrigin origin = new PipelineOrigin.ExportFile(path);
        if (path.toFile().length() > PipelineReader.LARGEST) {
            return of(origin, PipelineFiles.read(path));
        }
        FileVersion file = FileVersion.read(path);
        OpenPipeline open = of(origin, PipelineReader.read(file.content().orElseGet(() -> new byte[0])));
        return new OpenPipeline(origin, open.text, open.history, file, open.savedText);
    }

    /// The name and where it is from, as boxes to choose from show it.
    @Override
    public String toString() {
        return name() + "  (" + origin.where() + ")";
    }

    /// What was read.
    public PipelineDocument document() {
        return text.document();
    }

    /// The findings, in the order of their places.
    public List<Finding> findings() {
        return text.findings();
    }

    /// The drawing.
    public Optional<PipelineGraph> graph() {
        return Optional.ofNullable(text.graphOrNull());
    }

    /// The file that it can be saved to.
    Optional<FileVersion> file() {
        return Optional.ofNullable(fileOrNull);
    }

    /// The pipeline's name, or its file's.
    public String name() {
        return document().pipeline().flatMap(Pipeline::name).orElseGet(origin::name);
    }

    /// How many findings of that severity there are.
    public int count(Severity severity) {
        return (int) findings().stream().filter(finding -> finding.severity() == severity).count();
    }

    /// The findings about an action or something in it.
    public List<Finding> findingsIn(JsonPointer action) {
        return findings().stream().filter(finding -> finding.path().isWithin(action)).toList();
    }

    /// The findings that can be fixed: none in a text that is not JSON, because nobody knows what it was meant to be.
    public List<Finding> fixable() {
        return document().problems().isEmpty() ? findings().stream().filter(Finding::fixable).toList() : List.of();
    }

    /// What a filter looks in, in lower case.
    public String searchText() {
        return (name() + " " + origin.whole()).toLowerCase(Locale.ROOT);
    }

    /// Whether the text is another than the one that is kept.
    public boolean isUnsaved() {
        return !text.plain().equals(savedText);
    }

    /// The same with another text, which an act of that name made.
    OpenPipeline with(String act, ReviewedText next) {
        return with(next, history.with(new EditHistory.Step(act, text, next)));
    }

    /// The same as it was before the last act.
    OpenPipeline undone() {
        return history.last().map(step -> with(step.before(), history.back())).orElse(this);
    }

    /// The same with the act that was undone last done again.
    OpenPipeline redone() {
        return history.next().map(step -> with(step.after(), history.forth())).orElse(this);
    }

    /// The same, kept in that file with that text.
    OpenPipeline saved(FileVersion file, String kept) {
        return new OpenPipeline(new PipelineOrigin.ExportFile(file.path()), text, history, file, kept);
    }

    /// The text as a file has it: as it was read, with or without a byte order mark.
    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (file().flatMap(FileVersion::content).filter(before -> Utf8Text.decode(before).byteOrderMark())
                .isPresent()) {
            out.writeBytes(MARK);
        }
        out.writeBytes(text.plain().getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private OpenPipeline with(ReviewedText next, EditHistory steps) {
        return new OpenPipeline(origin, next, steps, fileOrNull, savedText);
    }
}
