package app.waybill.ui.session;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import app.waybill.core.file.FileChangedException;
import app.waybill.core.workspace.SaveResult;
import app.waybill.core.workspace.Workspace;
import app.waybill.core.workspace.WorkspaceFile;
import app.waybill.core.workspace.WorkspaceMerge;
import app.waybill.core.workspace.WorkspaceMerge.Side;
import app.waybill.core.workspace.WorkspaceMerge.Taken;
import app.waybill.core.workspace.WorkspacePlace;
import app.waybill.core.workspace.WorkspaceStore;
import app.waybill.ui.fx.FileKind;
import app.waybill.ui.fx.Job;
import app.waybill.ui.fx.Notice;
import app.waybill.ui.fx.Tone;

/// Saves the open workspace, off the FX thread. What others changed in its file meanwhile is taken in service by service; where
/// they changed the same services nothing is written before the operator has decided.
public final class WorkspaceSaving {
    private static final Duration WHILE = Duration.ofSeconds(30);
    private static final String TAKEN = "take in what others changed";

    private final OpenWorkspace workspace;
    private final Desktop desktop;
    private final SettingsStore settings;
    private final WorkspaceStore store;
    private final ReadOnlyObjectWrapper<SaveResult.@Nullable Conflicting> conflict = new ReadOnlyObjectWrapper<>();

    private Instant looked = Instant.EPOCH;

    WorkspaceSaving(OpenWorkspace workspace, Desktop desktop, SettingsStore settings, WorkspaceStore store) {
        this.workspace = workspace;
        this.desktop = desktop;
        this.settings = settings;
        this.store = store;
    }

    /// What could not be saved because others changed the same services; null for nothing.
    public ReadOnlyObjectProperty<SaveResult.@Nullable Conflicting> conflict() {
        return conflict.getReadOnlyProperty();
    }

    /// Saves; asks for a file where there is none yet.
    public void save() {
        WorkspaceState now = workspace.state().get();
        if (now == null) {
            return;
        }
        Optional.ofNullable(now.file()).ifPresentOrElse(file -> save(file, now.content()), this::saveAs);
    }

    /// Looks whether others saved the file since it was read, and takes in what they changed; nothing is written. Not more than
    /// once in a while if nobody asks for it.
    public void lookAgain(boolean asked) {
        WorkspaceState now = workspace.state().get();
        Instant at = desktop.clock().instant();
        if (now == null || now.file() == null || (!asked && at.isBefore(looked.plus(WHILE)))) {
            return;
        }
        looked = at;
        WorkspaceFile file = now.file();
        Workspace mine = now.content();
        desktop.tasks().run(Job.of("Looking for changes of others", progress -> SaveResult.lookAgain(file, mine))
                .inBackground().replacing("workspace-changes").onSuccess(found -> seen(file, mine, found, asked))
                .onError(RuntimeException.class, error -> {
                    if (asked) {
                        desktop.messages().report(error);
                    }
                }));
    }

    private void seen(WorkspaceFile file, Workspace mine, Optional<SaveResult> found, boolean asked) {
        WorkspaceState now = workspace.state().get();
        if (now == null || !file.equals(now.file())) {
            return;
        }
        switch (found.orElse(null)) {
            case null -> {
                if (asked) {
                    desktop.messages().say("Nobody changed " + file.place().fileName() + " since it was read");
                }
            }
            case SaveResult.Merged merged -> {
                take(merged, mine, merged.file().workspace().orElseThrow(), now.savedAt());
                desktop.messages().say("Taken in from others: " + words(merged.taken()),
                        new Notice.Act("Undo", workspace::undo));
            }
            case SaveResult.Conflicting conflicting -> desktop.messages().show(conflicting(conflicting));
        }
    }

    /// Asks for a file and saves there. The system's dialog has asked before a file is replaced.
    public void saveAs() {
        WorkspaceState now = workspace.state().get();
        if (now != null) {
            desktop.dialogs().save("Save the workspace", FileKind.WORKSPACE, fileName(now))
                    .ifPresent(path -> saveTo(new WorkspacePlace.OnDisk(path)));
        }
    }

    private static String fileName(WorkspaceState now) {
        return now.file() == null ? now.name() + ".waybill.json" : now.file().place().fileName();
    }

    /// Saves in another place, over what is there.
    public void saveTo(WorkspacePlace place) {
        WorkspaceState now = workspace.state().get();
        if (now != null) {
            saveOver(place, now.content());
        }
    }

    private void saveOver(WorkspacePlace place, Workspace content) {
        desktop.tasks().run(Job.of("Saving " + place.fileName(), progress -> store.loadOrBegin(place).save(content))
                .replacing(this).onSuccess(file -> saved(new SaveResult.Merged(file, content, List.of()), content)));
    }

    private void save(WorkspaceFile file, Workspace content) {
        desktop.tasks().run(Job.of("Saving " + file.place().fileName(), progress -> SaveResult.save(file, content))
                .replacing(this).onSuccess(result -> took(result, content))
                .onError(FileChangedException.class, e -> desktop.messages().show(changed(file, content))));
    }

    private void took(SaveResult result, Workspace content) {
        switch (result) {
            case SaveResult.Merged saved -> saved(saved, content);
            case SaveResult.Conflicting conflicting -> {
                conflict.set(conflicting);
                desktop.messages().show(conflicting(conflicting));
            }
        }
    }

    /// Saves with the decisions about what others changed, too: over what is in the file since, unless that changes again.
    public void settle(SaveResult.Conflicting decided, Map<String, Side> sides) {
        WorkspaceState now = workspace.state().get();
        if (now != null) {
            conflict.set(null);
            Workspace merged = new WorkspaceMerge(decided.merge().base(), now.content(), decided.merge().theirs())
                    .merged(sides, Side.MINE);
            workspace.edit(TAKEN, _ -> merged);
            save(decided.theirs(), merged);
        }
    }

    /// What was edited while it was saved stays, beside what others had changed.
    private void saved(SaveResult.Merged saved, Workspace content) {
        desktop.messages().dismiss(OpenWorkspace.NOTICE);
        conflict.set(null);
        take(saved, content, saved.content(), desktop.clock().instant());
        WorkspacePlace place = saved.file().place();
        settings.change(before -> before.withWorkspace(place));
        desktop.messages().say(place.fileName() + " saved"
                + (saved.taken().isEmpty() ? "" : ", with what others had changed: " + words(saved.taken())));
    }

    private void take(SaveResult.Merged merged, Workspace mine, Workspace kept, @Nullable Instant savedAt) {
        Workspace now = new WorkspaceMerge(mine, workspace.content(), merged.content()).merged(Map.of(), Side.MINE);
        WorkspaceFile file = merged.file();
        workspace.saved(new WorkspaceState(file.place().name(), file, now, kept, savedAt), TAKEN);
    }

    private static String words(List<Taken> taken) {
        return taken.stream().map(Taken::words).collect(Collectors.joining(", "));
    }

    private Notice conflicting(SaveResult.Conflicting conflicting) {
        return new Notice(OpenWorkspace.NOTICE, Tone.WARNING, "Others changed what you changed: "
                + String.join(", ", conflicting.names()) + ".", "Nothing was saved yet.")
                .with("Decide…", () -> {
                    conflict.set(null);
                    conflict.set(conflicting);
                }).with("Save as…", this::saveAs);
    }

    private Notice changed(WorkspaceFile file, Workspace content) {
        return new Notice(OpenWorkspace.NOTICE, Tone.WARNING,
                file.place().fileName() + " is gone, or has mistakes now.",
                "Others changed it since it was read; nothing was written.")
                .with("Reload", () -> workspace.read(file.place()))
                .with("Save over it", () -> saveOver(file.place(), content)).with("Save as…", this::saveAs);
    }
}
