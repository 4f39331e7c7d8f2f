package app.waybill.ui.pipelines;

import java.util.Optional;
import java.util.stream.Stream;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import atlantafx.base.theme.Styles;
import org.jspecify.annotations.Nullable;

import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.pipeline.Recipe;
import app.waybill.ui.control.Badge;
import app.waybill.ui.control.Command;
import app.waybill.ui.control.CommandButton;
import app.waybill.ui.control.ControlName;
import app.waybill.ui.control.FoldingBar;
import app.waybill.ui.fx.Status;
import app.waybill.ui.fx.Tone;
import app.waybill.ui.pipelines.EditHistory.Step;

/// One pipeline: what can be done with it, and its drawing, findings, facts and text, each of which leads to the others.
public final class PipelinePageController {
    private static final KeyCombination SAVE = KeyCombination.valueOf("Shortcut+S");
    private static final KeyCombination SAVE_AS = KeyCombination.valueOf("Shortcut+Shift+S");

    private final PipelinesModel model;
    private final PipelineActs acts;
    private final PipelineSaving saving;

    @FXML
    private VBox root;
    @FXML
    private FoldingBar header;
    @FXML
    private Label title;
    @FXML
    private HBox badges;
    @FXML
    private Button undo;
    @FXML
    private Button redo;
    @FXML
    private Button compare;
    @FXML
    private Button save;
    @FXML
    private Button fixAll;
    @FXML
    private MenuButton more;
    @FXML
    private PipelineCanvasController canvasController;
    @FXML
    private PipelineTextController textController;

    /// A controller of the model's selected pipeline.
    @SuppressWarnings("NullAway.Init")
    PipelinePageController(PipelinesModel model, PipelineActs acts, PipelineSaving saving) {
        this.model = model;
        this.acts = acts;
        this.saving = saving;
    }

    @FXML
    private void initialize() {
        CommandButton.bind(undo, acts.undo);
        CommandButton.bind(redo, acts.redo);
        CommandButton.bind(compare, acts.compare);
        CommandButton.bind(fixAll, acts.fixAll);
        ControlName.of("More about this pipeline").on(more);
        more.getItems().setAll(CommandButton.item(acts.saveAs), CommandButton.item(acts.saveForUpdate),
                CommandButton.item(acts.compare),
                CommandButton.item(acts.undo), CommandButton.item(acts.redo), new SeparatorMenuItem(),
                item("Close", this::close));
        Stream.of(badges, compare, redo, undo).forEach(header::fold);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        canvasController.onEnter(textController::enter);
        model.selected().subscribe(this::show);
    }

    private void show(@Nullable OpenPipeline open) {
        if (open == null) {
            return;
        }
        title.setText(open.name());
        badges.getChildren()
                .setAll(open.document().pipeline().stream().flatMap(PipelinePageController::badges).toList());
        name(undo, "Undo", open.history().last(), "Ctrl+Z");
        name(redo, "Redo", open.history().next(), "Ctrl+Shift+Z");
        int fixes = open.fixable().size();
        fixAll.setVisible(fixes > 0);
        fixAll.setText(fixes == 1 ? "Apply 1 fix…" : "Apply " + fixes + " fixes…");
        Command saves = open.file().isPresent() ? acts.save : acts.saveAs;
        CommandButton.bind(save, saves);
        save.setText(open.file().isPresent() ? "Save" : "Save as…");
        new ControlName(saves.title(), "Ctrl+S").on(save);
        save.getStyleClass().remove(Styles.ACCENT);
        if (fixes == 0 && open.isUnsaved()) {
            save.getStyleClass().add(Styles.ACCENT);
        }
    }

    /// Says which act a button would take back or do again.
    private static void name(Button button, String word, Optional<Step> step, String key) {
        new ControlName(step.map(act -> word + ": " + act.title()).orElse(word), key).on(button);
    }

    private void close() {
        OpenPipeline open = model.selected().get();
        if (open != null) {
            saving.close(open);
        }
    }

    /// Here the keys that save the workspace elsewhere save the pipeline.
    private void press(KeyEvent event) {
        if (SAVE.match(event) && acts.save.enabled().get()) {
            acts.save.run().run();
            event.consume();
        } else if (SAVE_AS.match(event)) {
            acts.saveAs.runIfEnabled();
            event.consume();
        }
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private static Stream<Badge> badges(Pipeline pipeline) {
        Stream<String> recipes = Recipe.of(pipeline).stream().map(recipe -> recipe.word() + " recipe");
        return Stream.of(Stream.of(pipeline.type()), recipes, Stream.of(pipeline.executionMode()))
                .flatMap(words -> words)
                .map(word -> new Badge(new Status(Tone.NEUTRAL, "", word)));
    }
}
