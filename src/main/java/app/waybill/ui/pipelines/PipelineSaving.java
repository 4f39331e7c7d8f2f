package app.waybill.ui.pipelines;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import app.waybill.core.file.FileChangedException;
import app.waybill.core.file.FileVersion;
import app.waybill.core.pipeline.UpdateInput;
import app.waybill.ui.fx.FileKind;
import app.waybill.ui.fx.Job;
import app.waybill.ui.fx.Notice;
import app.waybill.ui.fx.Tone;
import app.waybill.ui.session.Desktop;
import app.waybill.ui.session.Unsaved;

/// Saves the texts that are open, and asks before one is closed whose changes would be lost. A file that somebody else
/// changed meanwhile is never written over without being told to.
public final class PipelineSaving {
    private final PipelinesModel model;
    private final Desktop desktop;

    /// Saves what the model has open.
    public PipelineSaving(PipelinesModel model, Desktop desktop) {
        this.model = model;
        this.desktop = desktop;
    }

    /// What is not saved.
    public List<Unsaved> unsaved() {
        return model.all().stream().filter(OpenPipeline::isUnsaved)
                .map(open -> new Unsaved(open.name(), () -> model.of(open.origin()).ifPresent(this::save))).toList();
    }

    /// Saves to the file that it is from; asks for one where it is from none.
    void save(OpenPipeline open) {
        open.file().ifPresentOrElse(file -> save(open, file), () -> saveAs(open));
    }

    /// Asks for a file, saves there, and goes on with that file. The system's dialog has asked before a file is replaced.
    void saveAs(OpenPipeline open) {
        desktop.dialogs().save("Save the pipeline", FileKind.PIPELINE, open.name() + ".json")
                .ifPresent(path -> saveTo(path, open));
    }

    /// Asks for a file and writes there what update-pipeline takes. The open text stays as it is.
    void saveForUpdate(OpenPipeline open) {
        UpdateInput.of(open.document()).ifPresentOrElse(text -> desktop.dialogs()
                .save("Save for update-pipeline", FileKind.PIPELINE, open.name() + "-update.json")
                .ifPresent(path -> desktop.tasks().run(Job.of("Saving " + path.getFileName(),
                        _ -> write(path, text.getBytes(StandardCharsets.UTF_8)))
                        .onSuccess(_ -> desktop.messages().say(path.getFileName() + " saved for update-pipeline")))),
                () -> desktop.messages().show(new Notice("for update", Tone.WARNING,
                        open.name() + " cannot be saved for update-pipeline.",
                        "It is not a whole pipeline in JSON: see its findings.")));
    }

    /// Closes one; asks first where changes would be lost.
    void close(OpenPipeline open) {
        leave(List.of(open), () -> model.close(open));
    }

    /// Closes all; asks first where changes would be lost.
    void closeAll() {
        leave(model.all().stream().toList(), model::closeAll);
    }

    private void leave(List<OpenPipeline> leaving, Runnable next) {
        String id = "closing pipelines";
        List<OpenPipeline> unsaved = leaving.stream().filter(OpenPipeline::isUnsaved).toList();
        if (unsaved.isEmpty()) {
            next.run();
            return;
        }
        String what = unsaved.size() == 1 ? unsaved.getFirst().name() + " has" : unsaved.size() + " pipelines have";
        desktop.messages().show(new Notice(id, Tone.WARNING, what + " unsaved changes.", "They would be lost.")
                .with("Save", () -> {
                    desktop.messages().dismiss(id);
                    unsaved.forEach(this::save);
                }).with("Close all the same", () -> {
                    desktop.messages().dismiss(id);
                    next.run();
                }));
    }

    private void save(OpenPipeline open, FileVersion file) {
        desktop.tasks().run(Job.of("Saving " + file.path().getFileName(), _ -> file.replaceBy(open.bytes()))
                .replacing(file.path()).onSuccess(now -> saved(open, now))
                .onError(FileChangedException.class, _ -> desktop.messages().show(changed(open, file.path()))));
    }

    private void saveTo(Path path, OpenPipeline open) {
        desktop.tasks().run(Job.of("Saving " + path.getFileName(), _ -> write(path, open.bytes()))
                .replacing(path).onSuccess(now -> saved(open, now)));
    }

    private static FileVersion write(Path path, byte[] bytes) {
        return FileVersion.readIfPresent(path).replaceBy(bytes);
    }

    private void saved(OpenPipeline open, FileVersion file) {
        desktop.messages().dismiss(notice(open));
        model.change(open.origin(), now -> now.saved(file, open.text().plain()));
        desktop.messages().say(file.path().getFileName() + " saved");
    }

    private Notice changed(OpenPipeline open, Path path) {
        return new Notice(notice(open), Tone.WARNING, path.getFileName() + " has changed since it was read.",
                "Somebody else saved it; nothing was written.")
                .with("Reload", () -> reload(open, path))
                .with("Save over it", () -> model.of(open.origin()).ifPresent(now -> saveTo(path, now)))
                .with("Save as…", () -> model.of(open.origin()).ifPresent(this::saveAs));
    }

    private void reload(OpenPipeline open, Path path) {
        desktop.tasks().run(Job.of("Opening " + path.getFileName(), _ -> OpenPipeline.read(path)).replacing(path)
                .onSuccess(read -> {
                    desktop.messages().dismiss(notice(open));
                    model.change(open.origin(), _ -> read);
                }));
    }

    private static String notice(OpenPipeline open) {
        return "saving " + open.origin().whole();
    }
}
