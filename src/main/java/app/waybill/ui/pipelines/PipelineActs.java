package app.waybill.ui.pipelines;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

import app.waybill.core.review.report.FindingLine;
import app.waybill.ui.control.Command;
import app.waybill.ui.fx.TextClipboard;

/// What can be done with the selected pipeline, as commands. They can run only while the screen is shown, so that a key
/// never changes what nobody sees.
public final class PipelineActs {
    private final PipelinesModel model;
    private final BooleanProperty shown = new SimpleBooleanProperty();
    /// Applies the fix of the finding that is looked at.
    final Command fix;
    /// Shows what all fixes would change.
    final Command fixAll;
    /// Takes the last act back.
    final Command undo;
    /// Does it again.
    final Command redo;
    /// Saves.
    final Command save;
    /// Saves elsewhere.
    final Command saveAs;
    /// Saves what update-pipeline takes.
    final Command saveForUpdate;
    /// Compares it with another one.
    final Command compare;
    /// Copies the finding that is looked at, as compilers print it.
    final Command copyFinding;
    /// Goes to the next finding.
    final Command next;
    /// Goes to the finding before.
    final Command previous;

    /// The acts of a model; `sheets` show more before something is done.
    public PipelineActs(PipelinesModel model, FindingsModel findings, PipelineEditing editing, PipelineSaving saving,
            TextClipboard clipboard, PipelineSheets sheets, CompareSources sources) {
        this.model = model;
        fix = Command.of("pipelines.fix", "Apply the fix", "fth-zap",
                () -> with(open -> model.spot().get().finding().ifPresent(found -> editing.apply(open, found))))
                .alsoCalled("repair finding").when(Bindings.createBooleanBinding(this::canFix, model.selected(),
                        model.spot(), shown));
        fixAll = act("fixAll", "Apply all fixes…", "fth-zap", open -> editing.prepareAll(open, sheets::show),
                open -> !open.fixable().isEmpty()).alsoCalled("repair");
        undo = act("undo", "Undo", "fth-corner-up-left", editing::undo, open -> open.history().last().isPresent())
                .onKey("Shortcut+Z");
        redo = act("redo", "Redo", "fth-corner-up-right", editing::redo, open -> open.history().next().isPresent())
                .onKey("Shortcut+Shift+Z");
        save = act("save", "Save the pipeline", "fth-save", saving::save, OpenPipeline::isUnsaved);
        saveAs = act("saveAs", "Save the pipeline as…", "fth-save", saving::saveAs, _ -> true);
        saveForUpdate = act("saveForUpdate", "Save for update-pipeline…", "fth-upload", saving::saveForUpdate,
                open -> open.document().pipelineIsWhole()).alsoCalled("metadata cli input json");
        compare = act("compare", "Compare with…", "fth-columns", sources::begin,
                open -> open.document().pipelineIsWhole()).alsoCalled("difference diff");
        copyFinding = act("copyFinding", "Copy the finding", "fth-copy", open -> model.spot().get().finding()
                .ifPresent(it -> clipboard.copy("the finding", FindingLine.of(open.origin().file(), it))),
                open -> !open.findings().isEmpty());
        next = act("nextFinding", "Next finding", "fth-chevron-down", _ -> findings.next(),
                open -> !open.findings().isEmpty()).onKey("F8");
        previous = act("previousFinding", "Previous finding", "fth-chevron-up", _ -> findings.previous(),
                open -> !open.findings().isEmpty()).onKey("Shift+F8");
    }

    /// All of them.
    public List<Command> all() {
        return List.of(fix, fixAll, undo, redo, save, saveAs, saveForUpdate, compare, copyFinding, next, previous);
    }

    /// Whether the screen is shown.
    BooleanProperty shown() {
        return shown;
    }

    private Command act(String id, String title, String icon, Consumer<OpenPipeline> run,
            Predicate<OpenPipeline> possible) {
        BooleanBinding enabled = Bindings.createBooleanBinding(() -> {
            OpenPipeline open = model.selected().get();
            return shown.get() && open != null && possible.test(open);
        }, model.selected(), model.all(), shown);
        return Command.of("pipelines." + id, title, icon, () -> with(run)).when(enabled);
    }

    private boolean canFix() {
        OpenPipeline open = model.selected().get();
        return shown.get() && open != null && model.spot().get().finding().filter(open.fixable()::contains).isPresent();
    }

    private void with(Consumer<OpenPipeline> action) {
        OpenPipeline open = model.selected().get();
        if (open != null) {
            action.accept(open);
        }
    }
}
