package app.waybill.ui.pipelines;

import java.io.File;
import java.util.ArrayList;
import java.util.List;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import app.waybill.ui.control.CommandButton;
import app.waybill.ui.control.ControlName;

/// Two pipelines compared: which two, and what can be done with the comparison.
public final class CompareController {
    private final CompareModel model;
    private final CompareSources sources;
    private final CompareActs acts;

    @FXML
    private VBox root;
    @FXML
    private Button back;
    @FXML
    private MenuButton before;
    @FXML
    private Button swap;
    @FXML
    private MenuButton after;
    @FXML
    private MenuButton copy;
    @FXML
    private CompareChangesController changesController;

    /// A controller of the model's two pipelines.
    @SuppressWarnings("NullAway.Init")
    CompareController(CompareModel model, CompareSources sources, CompareActs acts) {
        this.model = model;
        this.sources = sources;
        this.acts = acts;
    }

    @FXML
    private void initialize() {
        CommandButton.bind(back, acts.back);
        CommandButton.bind(swap, acts.swap);
        ControlName.of("Copy the changes").on(copy);
        copy.getItems().setAll(acts.copies().stream().map(CommandButton::item).toList());
        offer(before, CompareEnd.BEFORE, CompareEnd.AFTER);
        offer(after, CompareEnd.AFTER, CompareEnd.BEFORE);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        model.shown().subscribe(shown -> {
            if (shown) {
                changesController.enter();
            }
        });
    }

    private void offer(MenuButton chooser, CompareEnd end, CompareEnd other) {
        chooser.setOnShowing(_ -> chooser.getItems().setAll(items(end, model.side(other).get())));
        chooser.getItems().setAll(items(end, null));
        model.side(end).subscribe(side -> {
            Label word = new Label(end.word());
            word.getStyleClass().addAll("caption", "muted");
            String text = side == null ? "Choose a pipeline" : side.name() + "  " + side.where();
            VBox words = new VBox(word, new Label(text));
            words.setMinWidth(0);
            chooser.setGraphic(words);
            new ControlName(end.word() + ": " + text, side == null ? "" : side.origin().whole()).on(chooser);
        });
    }

    private List<MenuItem> items(CompareEnd end, @Nullable ComparedSide other) {
        List<MenuItem> items = new ArrayList<>();
        sources.open().forEach(open -> items.add(item(open.toString(), () -> sources.take(end, open))));
        sources.unsaved().forEach(
                open -> items.add(item(open.name() + "  (as saved)", () -> sources.takeSaved(end, open))));
        List<PipelineOrigin.Live> live = other == null ? List.of() : sources.live(other);
        if (!live.isEmpty()) {
            items.add(new SeparatorMenuItem());
            live.forEach(each -> items.add(
                    item(each.name() + "  (" + each.where() + ", fetched now)", () -> sources.take(end, each))));
        }
        return items;
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.F8) {
            (event.isShiftDown() ? acts.previous : acts.next).runIfEnabled();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            acts.back.runIfEnabled();
        } else {
            return;
        }
        event.consume();
    }

    @FXML
    private void dragOver(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    @FXML
    private void drop(DragEvent event) {
        sources.take(event.getDragboard().getFiles().stream().map(File::toPath).toList());
        event.setDropCompleted(true);
        event.consume();
    }
}
