package app.waybill.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;

import app.waybill.ui.control.Command;
import app.waybill.ui.control.Commands;
import app.waybill.ui.control.KeyText;
import app.waybill.ui.shell.PaletteRow.Hit;

/// The palette: finds commands, and whatever the window offers, by a few letters, and goes there.
public final class PaletteController {
    /// Rows that stay visible above the chosen one.
    private static final int ABOVE = 5;

    private final Commands commands;
    private final Supplier<List<PaletteEntry>> things;
    private final Runnable close;
    private List<PaletteEntry> all = List.of();
    @FXML
    private TextField query;
    @FXML
    private Label count;
    @FXML
    private ListView<PaletteRow> found;

    /// A palette over commands and things as they are when it opens; `close` takes it away.
    public PaletteController(Commands commands, Supplier<List<PaletteEntry>> things, Runnable close) {
        this.commands = commands;
        this.things = things;
        this.close = close;
    }

    @FXML
    private void initialize() {
        found.setCellFactory(_ -> new PaletteCell(this::run));
        found.setPlaceholder(new Label("Nothing found. > lists all commands."));
        query.textProperty().subscribe(_ -> find());
        query.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        found.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /// Asks commands and screens anew what there is.
    public void refresh() {
        List<PaletteEntry> fresh = new ArrayList<>(things.get());
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
        return new PaletteEntry("Commands", command.icon(), command.words(), command.keywords(), command.run())
                .onKey(KeyText.of(command));
    }

    private void find() {
        PaletteSearch.Found fitting = PaletteSearch.find(all, query.getText());
        found.getItems().setAll(fitting.rows());
        choose(0, 1);
        found.scrollTo(0);
        count.setText(String.format(Locale.US, "%,d of %,d", fitting.count(), all.size()));
    }

    private void key(KeyEvent event) {
        int selected = found.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case DOWN -> choose(selected + 1, 1);
            case UP -> choose(selected - 1, -1);
            case PAGE_DOWN -> choose(Math.min(selected + 2 * ABOVE, found.getItems().size() - 1), -1);
            case PAGE_UP -> choose(Math.max(selected - 2 * ABOVE, 0), 1);
            case ENTER -> run(found.getSelectionModel().getSelectedItem());
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// Chooses the first thing from that row on, upwards or downwards: headings are passed over.
    private void choose(int from, int step) {
        int last = found.getItems().size() - 1;
        IntStream.iterate(from, row -> row >= 0 && row <= last, row -> row + step)
                .filter(row -> found.getItems().get(row) instanceof Hit).findFirst().ifPresent(row -> {
                    found.getSelectionModel().select(row);
                    found.scrollTo(Math.max(0, row - ABOVE));
                });
    }

    private void run(PaletteRow row) {
        if (row instanceof Hit hit) {
            close.run();
            hit.entry().go().run();
        }
    }
}
