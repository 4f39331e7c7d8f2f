package app.waybill.ui.pipelines;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Fix;
import app.waybill.core.lint.Repair;
import app.waybill.core.lint.rules.StandardRules;
import app.waybill.core.pipeline.PipelineReader;
import app.waybill.core.pipeline.Secrets;
import app.waybill.core.text.TextDiff;
import app.waybill.ui.fx.Job;
import app.waybill.ui.fx.TaskRunner;

/// Applies the fixes of findings to the texts that are open, and takes them back. Nothing is saved.
public final class PipelineEditing {
    private final PipelinesModel model;
    private final TaskRunner tasks;

    /// Edits what the model has open.
    public PipelineEditing(PipelinesModel model, TaskRunner tasks) {
        this.model = model;
        this.tasks = tasks;
    }

    /// All fixes of a text at once, before they are applied: the text that they are for, the text after them, and how many
    /// there are.
    public record AllFixes(OpenPipeline open, ReviewedText after, int count) {
        /// The name of the act: "Apply 3 fixes".
        String title() {
            return count == 1 ? "Apply 1 fix" : "Apply " + count + " fixes";
        }
    }

    /// What a fix would change, as it may be shown; empty where there is nothing to apply.
    Optional<TextDiff> preview(OpenPipeline open, Finding finding) {
        if (!open.fixable().contains(finding)) {
            return Optional.empty();
        }
        String after = Repair.apply(open.document().json(), List.of(finding));
        return Optional.of(TextDiff.of(model.shown(open.text()),
                model.secretsShown().get() ? after : Secrets.maskText(after)));
    }

    /// What all fixes would change, as it may be shown.
    TextDiff preview(AllFixes fixes) {
        return TextDiff.of(model.shown(fixes.open().text()), model.shown(fixes.after()));
    }

    /// Applies the fix of a finding.
    void apply(OpenPipeline open, Finding finding) {
        if (open.fixable().contains(finding)) {
            String title = finding.fix().map(Fix::title).orElse("");
            run("Applying a fix", open, () -> ReviewedText.of(
                    Repair.apply(open.document().json(), List.of(finding))), after -> make(open, title, after));
        }
    }

    /// Finds out what all fixes come to.
    void prepareAll(OpenPipeline open, Consumer<AllFixes> prepared) {
        run("Preparing fixes", open, () -> {
            Repair repair = Repair.all(open.text().plain(),
                    json -> StandardRules.linter().review(PipelineReader.read(json.text())));
            return new AllFixes(open, ReviewedText.of(repair.text()), repair.fixed().size());
        }, prepared);
    }

    /// Applies all fixes.
    void apply(AllFixes fixes) {
        make(fixes.open(), fixes.title(), fixes.after());
    }

    /// Takes the last act back.
    void undo(OpenPipeline open) {
        model.change(open.origin(), OpenPipeline::undone);
    }

    /// Does again what was taken back last.
    void redo(OpenPipeline open) {
        model.change(open.origin(), OpenPipeline::redone);
    }

    private <T> void run(String title, OpenPipeline open, Supplier<T> work, Consumer<T> then) {
        tasks.run(Job.<T>of(title, _ -> work.get()).replacing(open.origin()).onSuccess(then));
    }

    /// Only the text that was looked at is changed, not what became of it meanwhile.
    private void make(OpenPipeline open, String title, ReviewedText after) {
        model.change(open.origin(), now -> now.text().equals(open.text()) ? now.with(title, after) : now);
    }
}
