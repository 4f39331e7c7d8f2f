package app.waybill.ui.shell;

import java.util.Comparator;
import java.util.Locale;

import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import app.waybill.ui.control.Command;
import app.waybill.ui.control.Commands;
import app.waybill.ui.control.ControlName;
import app.waybill.ui.control.CountLabel;
import app.waybill.ui.control.FilterField;
import app.waybill.ui.control.FilterQuery;
import app.waybill.ui.control.KeyText;

/// The key sheet: all commands, those with a key first, filtered as one types. It can run them, too.
public final class KeySheetController {
    private static final Comparator<Command> WITH_KEY_FIRST = Comparator.comparing(command -> command.key() == null);

    private final Commands commands;
    private final Runnable close;
    private final ObservableList<Command> all = FXCollections.observableArrayList();
    @FXML
    private FilterField filter;
    @FXML
    private CountLabel count;
    @FXML
    private Button leave;
    @FXML
    private ListView<Command> list;

    /// A sheet over the commands; `close` takes it away.
    @SuppressWarnings("NullAway.Init")
    public KeySheetController(Commands commands, Runnable close) {
        this.commands = commands;
        this.close = close;
    }

    @FXML
    private void initialize() {
        ControlName.of("Close the keys").on(leave);
        leave.setOnAction(_ -> close.run());
        list.setCellFactory(_ -> new KeySheetCell());
        list.setPlaceholder(new Label("No command is called that."));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        count.follow(Bindings.size(list.getItems()), Bindings.size(all), "commands");
        filter.query().subscribe(this::show);
    }

    /// Shows all commands as they are now, and waits for what is typed.
    public void begin() {
        all.setAll(commands.all());
        filter.clear();
        show(FilterQuery.ALL);
        filter.requestFocus();
    }

    private void show(FilterQuery query) {
        list.getItems().setAll(all.stream().filter(command -> query.test(words(command))).sorted(WITH_KEY_FIRST)
                .toList());
    }

    private static String words(Command command) {
        return String.join(" ", command.words(), command.keywords(), KeyText.of(command)).toLowerCase(Locale.ROOT);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            run(list.getSelectionModel().getSelectedItem());
            event.consume();
        }
    }

    private void run(@Nullable Command command) {
        if (command != null && command.enabled().get()) {
            close.run();
            command.run().run();
        }
    }
}
