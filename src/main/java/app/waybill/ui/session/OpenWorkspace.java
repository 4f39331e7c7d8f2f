package app.waybill.ui.session;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import app.waybill.core.file.FileChangedException;
import app.waybill.core.workspace.Workspace;
import app.waybill.core.workspace.WorkspaceFile;
import app.waybill.core.workspace.WorkspaceReading;
import app.waybill.ui.fx.FileKind;
import app.waybill.ui.fx.Job;
import app.waybill.ui.fx.Notice;
import app.waybill.ui.fx.Tone;

/// The workspace that the window works on. Opening and saving happen off the FX thread; a file with mistakes or one that
/// somebody else changed is told in a notice and left as it is.
public final class OpenWorkspace {
    private static final String NOTICE = "workspace";

    private final Desktop desktop;
    private final SettingsStore settings;
    private final ReadOnlyObjectWrapper<@Nullable WorkspaceState> state = new ReadOnlyObjectWrapper<>();
    private final EditHistory history = new EditHistory();

    /// No workspace yet.
    public OpenWorkspace(Desktop desktop, SettingsStore settings) {
        this.desktop = desktop;
        this.settings = settings;
    }

    /// What is open; null for nothing.
    public ReadOnlyObjectProperty<@Nullable WorkspaceState> state() {
        return state.getReadOnlyProperty();
    }

    /// The mapping as it stands now; an empty one while nothing is open.
    public Workspace content() {
        WorkspaceState now = state.get();
        return now == null ? Workspace.EMPTY : now.content();
    }

    /// What it is called; empty while nothing is open.
    public String name() {
        WorkspaceState now = state.get();
        return now == null ? "" : now.name();
    }

    /// Whether something would be lost if the window closed now.
    public boolean isUnsaved() {
        WorkspaceState now = state.get();
        return now != null && now.isUnsaved();
    }

    /// The edits since it was opened or read again; saving ends nothing.
    public EditHistory history() {
        return history;
    }

    /// Changes the mapping; without an open workspace it begins one. What it did is told from what differs.
    public void edit(UnaryOperator<Workspace> change) {
        apply(change, null);
    }

    /// Changes the mapping by an act that has a name, in words that follow "Undo: ".
    public void edit(String name, UnaryOperator<Workspace> change) {
        apply(change, name);
    }

    private void apply(UnaryOperator<Workspace> change, @Nullable String name) {
        WorkspaceState now = state.get();
        WorkspaceState base = now == null ? begun("new workspace", Workspace.EMPTY) : now;
        Workspace changed = change.apply(base.content());
        history.add(base.content(), changed, name);
        desktop.messages().withdrawAct();
        state.set(base.with(changed));
    }

    /// Takes the last edit back, and says which.
    public void undo() {
        step("Undone: " + history.undo().get(), history.back());
    }

    /// Does again what was taken back last, and says what.
    public void redo() {
        step("Done again: " + history.redo().get(), history.forth());
    }

    private void step(String done, Optional<Workspace> content) {
        WorkspaceState now = state.get();
        if (now != null && content.isPresent()) {
            desktop.messages().say(done);
            state.set(now.with(content.get()));
        }
    }

    /// Begins a workspace that has no file yet, in place of the one that is open.
    public void begin(String name, Workspace content) {
        leave(() -> take(begun(name, content)));
    }

    /// Asks for a file and opens it, in place of the one that is open.
    public void askAndOpen() {
        leave(() -> desktop.dialogs().open("Open a workspace", FileKind.WORKSPACE).ifPresent(this::read));
    }

    /// Opens a file, in place of the one that is open.
    public void open(Path path) {
        leave(() -> read(path));
    }

    /// Asks before unsaved changes are left behind.
    private void leave(Runnable next) {
        WorkspaceState now = state.get();
        if (now == null || !now.isUnsaved()) {
            next.run();
            return;
        }
        desktop.messages().show(new Notice(NOTICE, Tone.WARNING, now.name() + " has unsaved changes.",
                "Another workspace would take its place.").with("Save", this::save).with("Leave them behind", () -> {
                    desktop.messages().dismiss(NOTICE);
                    next.run();
                }));
    }

    private void read(Path path) {
        desktop.tasks().run(Job.of("Opening " + path.getFileName(), progress -> WorkspaceFile.load(path))
                .replacing(this).onSuccess(this::show));
    }

    /// Saves; asks for a file where there is none yet.
    public void save() {
        WorkspaceState now = state.get();
        if (now == null) {
            return;
        }
        Optional.ofNullable(now.file()).ifPresentOrElse(file -> save(file, now.content()), this::saveAs);
    }

    /// Asks for a file and saves there. The system's dialog has asked before a file is replaced.
    public void saveAs() {
        WorkspaceState now = state.get();
        if (now != null) {
            desktop.dialogs().save("Save the workspace", FileKind.WORKSPACE, fileName(now))
                    .ifPresent(path -> saveTo(path, now.content()));
        }
    }

    private static String fileName(WorkspaceState now) {
        return now.file() == null ? now.name() + ".waybill.json" : now.file().path().getFileName().toString();
    }

    private static WorkspaceState begun(String name, Workspace content) {
        return new WorkspaceState(name, null, content, content, null);
    }

    /// What was edited before belongs to other content: undoing it here would overwrite what was read.
    private void take(WorkspaceState other) {
        history.clear();
        state.set(other);
    }

    private void show(WorkspaceFile file) {
        file.workspace().ifPresentOrElse(content -> {
            desktop.messages().dismiss(NOTICE);
            take(new WorkspaceState(nameOf(file.path()), file, content, content, null));
            settings.change(now -> now.withWorkspace(file.path().toAbsolutePath()));
            desktop.messages().say("Opened " + file.path().getFileName());
        }, () -> desktop.messages().show(mistakes(file)));
    }

    private Notice mistakes(WorkspaceFile file) {
        String first = file.reading().map(WorkspaceReading::findings).filter(found -> !found.isEmpty())
                .map(found -> "line " + found.getFirst().place().line() + ": " + found.getFirst().message()
                        + (found.size() == 1 ? "" : " (and " + (found.size() - 1) + " more)"))
                .orElse("");
        return new Notice(NOTICE, Tone.DANGER, file.path() + " has mistakes and was not opened.", first)
                .with("Read again", () -> read(file.path()));
    }

    private void saveTo(Path path, Workspace content) {
        desktop.tasks().run(Job.of("Saving " + path.getFileName(), progress -> replace(path, content))
                .replacing(this).onSuccess(file -> saved(file, content)));
    }

    private static WorkspaceFile replace(Path path, Workspace content) {
        return WorkspaceFile.loadOrBegin(path).save(content);
    }

    private void save(WorkspaceFile file, Workspace content) {
        desktop.tasks().run(Job.of("Saving " + file.path().getFileName(), progress -> file.save(content))
                .replacing(this).onSuccess(now -> saved(now, content))
                .onError(FileChangedException.class, e -> desktop.messages().show(changed(file, content))));
    }

    private void saved(WorkspaceFile file, Workspace content) {
        desktop.messages().dismiss(NOTICE);
        state.set(new WorkspaceState(nameOf(file.path()), file, content(), content, desktop.clock().instant()));
        settings.change(now -> now.withWorkspace(file.path().toAbsolutePath()));
        desktop.messages().say(file.path().getFileName() + " saved");
    }

    private Notice changed(WorkspaceFile file, Workspace content) {
        return new Notice(NOTICE, Tone.WARNING, file.path().getFileName() + " has changed since it was read.",
                "Somebody else saved it; nothing was written.").with("Reload", () -> read(file.path()))
                .with("Save over it", () -> saveTo(file.path(), content)).with("Save as…", this::saveAs);
    }

    private static String nameOf(Path path) {
        return path.getFileName().toString().replaceFirst("\\.json$", "").replaceFirst("\\.waybill$", "");
    }
}
