package app.waybill.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import app.waybill.ui.control.Command;
import app.waybill.ui.control.Commands;
import app.waybill.ui.control.FilterQuery;
import app.waybill.ui.control.KeyText;

/// The palette: finds commands, and whatever the screens offer, by a few letters, and goes there. `>` finds commands only.
public final class PaletteController {
    private static final int SHOWN = 200;

    private final Commands commands;
    private final List<Screen> screens;
    private final Runnable close;
    private List<PaletteEntry> all = List.of();
    @FXML
    private TextField query;
    @FXML
    private Label count;
    @FXML
    private ListView<PaletteEntry> found;

    /// A palette over commands and screens; `close` takes it away.
    public PaletteController(Commands commands, List<Screen> screens, Runnable close) {
        this.commands = commands;
        this.screens = screens;
        this.close = close;
    }

    @FXML
    private void initialize() {
        found.setCellFactory(_ -> new PaletteCell());
        found.setFixedCellSize(40);
        found.setAccessibleText("Found");
        found.setOnMouseClicked(_ -> run());
        query.textProperty().subscribe(this::find);
        query.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /// Asks commands and screens anew what there is.
    public void refresh() {
        List<PaletteEntry> fresh = new ArrayList<>();
        screens.forEach(screen -> fresh.addAll(screen.entries()));
        commands.all().stream().filter(command -> command.enabled().get()).map(PaletteController::entry)
                .forEach(fresh::add);
        all = fresh;
        find();
    }

    /// Puts the cursor into the field, with the last query selected.
    public void focus() {
        query.requestFocus();
        query.selectAll();
    }

    private static PaletteEntry entry(Command command) {
        return new PaletteEntry("Commands", command.icon(), command.title(), KeyText.of(command), command.run());
    }

    private void find() {
        String typed = query.getText();
        boolean commandsOnly = typed.startsWith(">");
        FilterQuery wanted = FilterQuery.of(commandsOnly ? typed.substring(1) : typed);
        Stream<PaletteEntry> matching = all.stream()
                .filter(entry -> !commandsOnly || "Commands".equals(entry.group()))
                .filter(entry -> wanted.test((entry.title() + " " + entry.detail()).toLowerCase(Locale.ROOT)));
        List<PaletteEntry> matches = matching.limit(SHOWN).toList();
        found.getItems().setAll(matches);
        found.getSelectionModel().selectFirst();
        count.setText(matches.size() + " of " + all.size());
    }

    private void key(KeyEvent event) {
        int selected = found.getSelectionModel().getSelectedIndex();
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            int next = Math.clamp(selected + (event.getCode() == KeyCode.DOWN ? 1 : -1), 0,
                    Math.max(0, found.getItems().size() - 1));
            found.getSelectionModel().select(next);
            found.scrollTo(Math.max(0, next - 5));
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            run();
            event.consume();
        }
    }

    private void run() {
        PaletteEntry chosen = found.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            close.run();
            chosen.go().run();
        }
    }
}
