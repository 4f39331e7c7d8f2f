package app.waybill.ui.pipelines;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;

import app.waybill.ui.control.CommandButton;
import app.waybill.ui.control.ControlName;
import app.waybill.ui.control.FilterError;
import app.waybill.ui.control.FilterField;
import app.waybill.ui.control.Icons;
import app.waybill.ui.control.RowCell;
import app.waybill.ui.control.StatusWord;
import app.waybill.ui.fx.Status;
import app.waybill.ui.fx.TextClipboard;

/// The list of changes: filtered as one types and by kind, and walked with F8.
public final class CompareChangesController {
    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

    private final CompareModel model;
    private final CompareActs acts;
    private final TextClipboard clipboard;

    @FXML
    private Label count;
    @FXML
    private HBox kinds;
    @FXML
    private FilterField filter;
    @FXML
    private FilterError filterError;
    @FXML
    private Button previous;
    @FXML
    private Button next;
    @FXML
    private TableView<ComparedRow> table;

    /// The table follows the spot; nobody chose that.
    private boolean marking;

    /// A controller of the model's list.
    @SuppressWarnings("NullAway.Init")
    CompareChangesController(CompareModel model, CompareActs acts, TextClipboard clipboard) {
        this.model = model;
        this.acts = acts;
        this.clipboard = clipboard;
    }

    @FXML
    private void initialize() {
        filter.query().subscribe(model.filter()::set);
        filterError.follow(filter);
        CommandButton.bind(previous, acts.previous);
        CommandButton.bind(next, acts.next);
        new ControlName(acts.previous.title(), "Shift+F8").on(previous);
        new ControlName(acts.next.title(), "F8").on(next);
        table.setAccessibleText("Changes");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        column("Change", 118, CompareChangesController::showKind);
        column("Where", 170, (cell, row) -> cell.say(row.place(), row.place()));
        column("Before", 110, (cell, row) -> cell.say(orNothing(row.before()), row.before()));
        column("After", 110, CompareChangesController::showAfter);
        column("What it means", 200, (cell, row) -> cell.say(row.meaning(), row.meaning()));
        table.setItems(model.rows());
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null && !marking) {
                model.look(row);
            }
        });
        model.spot().subscribe(this::mark);
        model.rows().addListener((ListChangeListener<ComparedRow>) _ -> mark(model.spot().get()));
        model.compared().subscribe(this::show);
        table.setOnKeyPressed(event -> {
            ComparedRow row = table.getSelectionModel().getSelectedItem();
            if (COPY.match(event) && row != null) {
                clipboard.copy("the change", row.line());
                event.consume();
            }
        });
    }

    /// Gives the list the keyboard.
    void enter() {
        table.requestFocus();
    }

    private void show(@Nullable Compared compared) {
        table.setPlaceholder(new Label(compared == null
                ? "Two pipelines are needed"
                : compared.rows().isEmpty() ? "The pipelines mean the same" : "No change is listed"));
        kinds.getChildren().clear();
        if (compared != null) {
            long changes = compared.rows().stream().filter(row -> row.kind() != ComparedKind.APART).count();
            count.setText(changes == 1 ? "1 change" : changes + " changes");
            compared.rows().stream().collect(Collectors.groupingBy(ComparedRow::kind, Collectors.counting()))
                    .entrySet().stream().sorted(Map.Entry.comparingByKey())
                    .forEach(entry -> kinds.getChildren().add(toggle(entry.getKey(), entry.getValue())));
        }
    }

    private ToggleButton toggle(ComparedKind kind, long number) {
        Status look = kind.look();
        ToggleButton toggle = new ToggleButton(String.valueOf(number), Icons.of(look.icon()));
        toggle.setMinWidth(ToggleButton.USE_PREF_SIZE);
        toggle.getStyleClass().addAll("small", "toned", "severity-toggle");
        look.tone().on(toggle);
        toggle.selectedProperty().bindBidirectional(model.shows(kind));
        new ControlName(number + " " + look.word(), "Shows or hides them").on(toggle);
        return toggle;
    }

    private void mark(CompareSpot spot) {
        marking = true;
        int index = spot.row().map(model.rows()::indexOf).orElse(-1);
        if (index < 0) {
            table.getSelectionModel().clearSelection();
        } else if (table.getSelectionModel().getSelectedIndex() != index) {
            table.getSelectionModel().clearAndSelect(index);
            table.scrollTo(Math.max(0, index - 2));
        }
        marking = false;
    }

    private void column(String title, double width, BiConsumer<RowCell<ComparedRow>, ComparedRow> show) {
        TableColumn<ComparedRow, ComparedRow> column = new TableColumn<>(title);
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
        column.setCellFactory(_ -> new RowCell<>() {
            @Override
            protected void show(ComparedRow row) {
                show.accept(this, row);
            }
        });
        if (table.getColumns().isEmpty()) {
            column.setMinWidth(width);
            column.getStyleClass().add("first");
        }
        table.getColumns().add(column);
    }

    private static void showKind(RowCell<ComparedRow> cell, ComparedRow row) {
        cell.setGraphic(new StatusWord(row.kind().look()));
    }

    private static void showAfter(RowCell<ComparedRow> cell, ComparedRow row) {
        String remark = row.remark().isEmpty() ? "" : ", " + row.remark();
        cell.say(orNothing(row.after()) + remark, row.after() + "\n" + row.remark());
    }

    private static String orNothing(String text) {
        return text.isEmpty() ? RowCell.NOTHING : text;
    }
}
