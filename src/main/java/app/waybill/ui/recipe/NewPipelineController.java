package app.waybill.ui.recipe;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

import org.jspecify.annotations.Nullable;

import app.waybill.ui.control.ControlName;
import app.waybill.ui.control.Icons;
import app.waybill.ui.control.StatusWord;
import app.waybill.ui.fx.Status;
import app.waybill.ui.fx.Tone;
import app.waybill.ui.session.Session;

/// The sheet: at the left what is told, at the right what comes of it, and the buttons that take it from there.
public final class NewPipelineController {
    private final Session session;
    private final NewPipelineModel model;
    private final BlueprintSaving saving;
    private final Runnable close;

    @FXML
    private Label origin;
    @FXML
    private Button closeButton;
    @FXML
    private Node making;
    @FXML
    private Node plan;
    @FXML
    private StatusWord note;
    @FXML
    private Button openReader;
    @FXML
    private Button saveFiles;
    @FXML
    private RecipeFormController formController;
    @FXML
    private SavePlanController planController;

    /// A view of the model; `close` takes the sheet away.
    @SuppressWarnings("NullAway.Init")
    NewPipelineController(Session session, NewPipelineModel model, BlueprintSaving saving, Runnable close) {
        this.session = session;
        this.model = model;
        this.saving = saving;
        this.close = close;
    }

    @FXML
    private void initialize() {
        int services = model.services().size();
        origin.setText(services == 0
                ? "There is no service to make one of: open a workspace, or map a service first."
                : "Of one of the " + services + " services of " + session.workspace().name()
                        + ". Nothing is created in AWS: you get the files, and the commands that do it.");
        ControlName.of("Close").on(closeButton);
        openReader.setGraphic(Icons.of("fth-git-branch"));
        saveFiles.setGraphic(Icons.of("fth-save"));
        ControlName.of("Open the new pipeline in Pipelines, unsaved").on(openReader);
        model.answer().subscribe(this::show);
        saving.plan().subscribe(this::show);
    }

    /// Gives the keyboard to what is to be told first.
    void enter() {
        formController.enter();
    }

    /// What Esc does: goes back from the plan, or leaves.
    @FXML
    public void cancel() {
        if (saving.plan().get() != null) {
            saving.leave();
        } else {
            close.run();
        }
    }

    /// Shows the pipeline in the reader, saved nowhere yet.
    @FXML
    public void openInPipelines() {
        model.answer().get().pipeline().ifPresent(made -> {
            model.keep();
            close.run();
            session.navigator().go(made.destination());
        });
    }

    /// Plans to save all files into a folder.
    @FXML
    public void save() {
        model.answer().get().pipeline().ifPresent(made -> {
            model.keep();
            saving.begin(made.blueprint());
        });
    }

    private void show(RecipeAnswer answer) {
        boolean made = answer.pipeline().isPresent();
        openReader.setDisable(!made);
        saveFiles.setDisable(!made);
        int files = answer.pipeline().map(it -> it.blueprint().files().size()).orElse(0);
        saveFiles.setText(made ? "Save " + SavePlan.words(files) + "…" : "Save…");
        ControlName.of(saveFiles.getText()).on(saveFiles);
        int missing = answer.missing().size();
        note.setVisible(missing > 0);
        note.show(new Status(Tone.NEUTRAL, "fth-edit-2",
                missing == 1 ? "1 text is still needed" : missing + " texts are still needed"));
    }

    private void show(@Nullable SavePlan planned) {
        boolean planning = planned != null;
        if (planning != plan.isVisible()) {
            making.setVisible(!planning);
            plan.setVisible(planning);
            if (planning) {
                planController.enter();
            } else {
                saveFiles.requestFocus();
            }
        }
    }
}
