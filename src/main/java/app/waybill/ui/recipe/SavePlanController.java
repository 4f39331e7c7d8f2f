package app.waybill.ui.recipe;

import java.nio.charset.StandardCharsets;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;

import org.jspecify.annotations.Nullable;

import app.waybill.core.file.PlannedFile;
import app.waybill.core.file.PlannedFile.Change;
import app.waybill.core.text.TextDiff;
import app.waybill.ui.control.ControlName;
import app.waybill.ui.control.DiffView;
import app.waybill.ui.control.StatusWord;
import app.waybill.ui.fx.Problem;
import app.waybill.ui.fx.Status;
import app.waybill.ui.fx.TextClipboard;
import app.waybill.ui.fx.Tone;

/// What saving would do: each file with what becomes of it, and the difference to what is there.
public final class SavePlanController {
    private final BlueprintSaving saving;
    private final TextClipboard clipboard;

    @FXML
    private Label folder;
    @FXML
    private ListView<PlannedFile> files;
    @FXML
    private DiffView difference;
    @FXML
    private StatusWord note;
    @FXML
    private Button write;

    /// A view of the plan.
    @SuppressWarnings("NullAway.Init")
    SavePlanController(BlueprintSaving saving, TextClipboard clipboard) {
        this.saving = saving;
        this.clipboard = clipboard;
    }

    @FXML
    private void initialize() {
        files.setAccessibleText("Files to be saved");
        files.setCellFactory(_ -> new PlannedFileCell());
        difference.setAccessibleText("What saving changes in the file");
        difference.copyWith(clipboard);
        files.getSelectionModel().selectedItemProperty().subscribe(this::show);
        saving.plan().subscribe(this::show);
        saving.problem().subscribe(_ -> showNote());
    }

    /// Gives the files the keyboard.
    void enter() {
        files.requestFocus();
    }

    /// Writes them.
    @FXML
    public void write() {
        saving.write();
    }

    /// Back to what is made.
    @FXML
    public void back() {
        saving.leave();
    }

    private void show(@Nullable SavePlan plan) {
        if (plan == null) {
            return;
        }
        folder.setText(plan.folder().toString());
        files.getItems().setAll(plan.files());
        int first = plan.files().stream().filter(file -> file.change() == Change.REPLACES).findFirst()
                .map(plan.files()::indexOf).orElse(0);
        files.getSelectionModel().select(first);
        write.setText(plan.act());
        write.setDisable(plan.writes() == 0);
        ControlName.of(plan.act()).on(write);
        showNote();
    }

    private void showNote() {
        SavePlan plan = saving.plan().get();
        Problem problem = saving.problem().get();
        if (problem != null) {
            note.show(new Status(Tone.DANGER, "fth-x-circle", problem.what() + ". " + problem.advice()));
        } else if (plan != null) {
            int replaced = plan.count(Change.REPLACES);
            note.show(plan.writes() == 0
                    ? new Status(Tone.SUCCESS, "fth-check-circle", "All of them are there already, the same.")
                    : replaced == 0
                            ? new Status(Tone.NEUTRAL, "fth-info", "Nothing that is there is replaced.")
                            : new Status(Tone.WARNING, "fth-alert-triangle", SavePlan.words(replaced)
                                    + (replaced == 1 ? " is" : " are")
                                    + " there with other content and would be replaced."));
        }
    }

    private void show(@Nullable PlannedFile file) {
        if (file != null) {
            String name = file.path().getFileName().toString();
            difference.show(TextDiff.of(file.before().content().map(SavePlanController::text).orElse(""),
                    text(file.content())), name, name);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
