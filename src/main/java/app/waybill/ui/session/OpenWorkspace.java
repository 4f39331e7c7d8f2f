package app.waybill.ui.session;

import java.util.Optional;
import java.util.function.UnaryOperator;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import app.waybill.core.workspace.Workspace;
import app.waybill.core.workspace.WorkspaceFile;
import app.waybill.core.workspace.WorkspacePlace;
import app.waybill.core.workspace.WorkspaceReading;
import app.waybill.core.workspace.WorkspaceStore;
import app.waybill.ui.fx.FileKind;
import app.waybill.ui.fx.Job;
import app.waybill.ui.fx.Notice;
import app.waybill.ui.fx.Tone;

/// The workspace that the window works on. Opening and saving happen off the FX thread; a file with mistakes or one that
/// somebody else changed is told in a notice and left as it is.
public final class OpenWorkspace {
    static final String NOTICE = "workspace";

    private final Desktop desktop;
    private final SettingsStore settings;
    private final WorkspaceStore store;
    private final WorkspaceSaving saving;
    private final ReadOnlyObjectWrapper<@Nullable WorkspaceState> state = new ReadOnlyObjectWrapper<>();
    private final EditHistory history = new EditHistory();

    /// No workspace yet.
    public OpenWorkspace(Desktop desktop, SettingsStore settings, WorkspaceStore store) {
        this.desktop = desktop;
        this.settings = settings;
        this.store = store;
        saving = new WorkspaceSaving(this, desktop, settings, store);
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

    /// Saves it.
    public WorkspaceSaving saving() {
        return saving;
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
        leave(() -> desktop.dialogs().open("Open a workspace", FileKind.WORKSPACE)
                .ifPresent(path -> read(new WorkspacePlace.OnDisk(path))));
    }

    /// Opens a file, in place of the one that is open.
    public void open(WorkspacePlace place) {
        leave(() -> read(place));
    }

    /// Asks before unsaved changes are left behind.
    private void leave(Runnable next) {
        WorkspaceState now = state.get();
        if (now == null || !now.isUnsaved()) {
            next.run();
            return;
        }
        desktop.messages().show(new Notice(NOTICE, Tone.WARNING, now.name() + " has unsaved changes.",
                "Another workspace would take its place.").with("Save", saving::save).with("Leave them behind", () -> {
                    desktop.messages().dismiss(NOTICE);
                    next.run();
                }));
    }

    /// Reads a file in place of what is open.
    void read(WorkspacePlace place) {
        desktop.tasks().run(Job.of("Opening " + place.fileName(), progress -> store.load(place))
                .replacing(this).onSuccess(this::show));
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
            take(new WorkspaceState(file.place().name(), file, content, content, null));
            settings.change(now -> now.withWorkspace(file.place()));
            desktop.messages().say("Opened " + file.place().fileName());
        }, () -> desktop.messages().show(mistakes(file)));
    }

    private Notice mistakes(WorkspaceFile file) {
        String first = file.reading().map(WorkspaceReading::findings).filter(found -> !found.isEmpty())
                .map(found -> "line " + found.getFirst().place().line() + ": " + found.getFirst().message()
                        + (found.size() == 1 ? "" : " (and " + (found.size() - 1) + " more)"))
                .orElse("");
        return new Notice(NOTICE, Tone.DANGER, file.place() + " has mistakes and was not opened.", first)
                .with("Read again", () -> read(file.place()));
    }

    /// Shows what was saved; it may say more than what was edited, if `taken` names where it comes from.
    void saved(WorkspaceState now, String taken) {
        history.add(content(), now.content(), taken);
        state.set(now);
    }

    /// The name of the workspace as bundles and the journal keep it: its place; empty while it has none.
    public Optional<String> remembered() {
        return Optional.ofNullable(state().get()).map(WorkspaceState::file).map(file -> file.place().remembered());
    }
}
