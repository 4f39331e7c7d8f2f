package app.waybill.ui.recipe;

import java.nio.file.Path;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import app.waybill.core.file.FileException;
import app.waybill.core.file.PlannedFile;
import app.waybill.core.file.PlannedFile.Change;
import app.waybill.core.recipe.Blueprint;
import app.waybill.ui.fx.Job;
import app.waybill.ui.fx.Problem;
import app.waybill.ui.session.Desktop;

/// Saves the files of a blueprint into a folder: a plan first, then what it says, unless something else is there by then.
public final class BlueprintSaving {
    private final Desktop desktop;
    private final ReadOnlyObjectWrapper<@Nullable SavePlan> plan = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();
    private @Nullable Blueprint blueprint;

    /// Nothing is planned.
    BlueprintSaving(Desktop desktop) {
        this.desktop = desktop;
    }

    /// The plan that waits for a word; null for none.
    public ReadOnlyObjectProperty<@Nullable SavePlan> plan() {
        return plan.getReadOnlyProperty();
    }

    /// Why not all was written, until the next plan that is carried out; null for nothing.
    public ReadOnlyObjectProperty<@Nullable Problem> problem() {
        return problem.getReadOnlyProperty();
    }

    /// Asks for a folder and plans to save there.
    public void begin(Blueprint files) {
        desktop.dialogs().folder("Save the pipeline's files").ifPresent(folder -> {
            problem.set(null);
            blueprint = files;
            look(folder, files);
        });
    }

    /// Writes what the plan says.
    public void write() {
        SavePlan now = plan.get();
        if (now == null) {
            return;
        }
        desktop.tasks().run(Job.of("Saving " + SavePlan.words(now.writes()), _ -> {
            now.files().stream().filter(file -> file.change() != Change.SAME).forEach(PlannedFile::write);
            return now;
        }).replacing(this).onSuccess(this::written).onError(FileException.class, failure -> failed(now, failure)));
    }

    /// Leaves the plan; nothing more is written.
    public void leave() {
        plan.set(null);
        problem.set(null);
    }

    private void look(Path folder, Blueprint files) {
        desktop.tasks().run(Job.of("Looking into " + folder, _ -> new SavePlan(folder, files.in(folder)))
                .replacing(this).onSuccess(plan::set));
    }

    private void written(SavePlan done) {
        leave();
        desktop.messages().say("Saved " + SavePlan.words(done.writes()) + " in " + done.folder());
    }

    /// What was written before stays; the plan is made again, so that it tells what is left.
    private void failed(SavePlan now, FileException failure) {
        problem.set(Problem.of(failure));
        Blueprint files = blueprint;
        if (files != null) {
            look(now.folder(), files);
        }
    }
}
