package app.waybill.ui.edit;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import app.waybill.core.workspace.edit.EditPlan;
import app.waybill.ui.control.ControlName;
import app.waybill.ui.control.RowCell;

/// The lines of a plan: a tick, the container, what it is now, what it becomes, and what is to be known about that. Space
/// ticks the selected rows.
public final class PlanTable extends TableView<PlannedLine> {
    /// Below this width notes are left to the tooltips.
    private static final double NARROW = 640;

    private final CheckBox all = new CheckBox();
    private final TableColumn<PlannedLine, PlannedLine> part;
    private final BooleanProperty planning = new SimpleBooleanProperty(true);
    private PlannedLines lines = new PlannedLines();

    /// A table without lines, for FXML.
    public PlanTable() {
        setAccessibleText("Planned changes");
        setFixedCellSize(32);
        setPlaceholder(new Label("Nothing matches."));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        ControlName.of("Tick all that are shown").on(all);
        all.setSelected(true);
        all.setOnAction(_ -> tick(lines.shown(), all.isSelected()));
        TableColumn<PlannedLine, PlannedLine> tick = column("", 40, List.of("first"), () -> new TickCell(this));
        tick.setGraphic(all);
        TableColumn<PlannedLine, PlannedLine> note = text("Note", 190, (cell, row) -> cell.say(row.note(), row.note()),
                "muted");
        TableColumn<PlannedLine, PlannedLine> becomes = column("Becomes", 240, List.of(), () -> new BecomesCell(this));
        part = text("Container", 90, (cell, row) -> cell.say(row.line().part(), row.line().part()));
        getColumns().setAll(List.of(tick, text("Service", 130, (cell, row) -> cell.say(row.line().service(), "")),
                part,
                text("Now", 195, (cell, row) -> cell.say(row.now(), row.now()), "muted"),
                becomes,
                note));
        note.visibleProperty().bind(planning.and(widthProperty().greaterThan(NARROW)));
        becomes.visibleProperty().bind(planning);
        tick.visibleProperty().bind(planning);
        tick.setMinWidth(40);
        tick.setMaxWidth(40);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /// Shows these lines from now on.
    public void follow(PlannedLines planned) {
        lines = planned;
        setItems(planned.shown());
        planned.shown().addListener((ListChangeListener<PlannedLine>) _ -> showAll());
        planned.chosen().subscribe(_ -> showAll());
    }

    /// Whether anything is planned: else there is only what is now.
    public void planning(boolean planned) {
        planning.set(planned);
    }

    PlannedLines lines() {
        return lines;
    }

    void tick(List<PlannedLine> rows, boolean wanted) {
        lines.tick(List.copyOf(rows), _ -> wanted);
        refresh();
    }

    private void showAll() {
        part.setText(EditPlan.isOfContainers(lines.shown().stream().map(PlannedLine::line).toList())
                ? "Container"
                : "Part");
        long can = lines.shown().stream().filter(PlannedLine::isChange).count();
        all.setDisable(can == 0);
        all.setIndeterminate(!lines.chosen().get().isEmpty() && lines.chosen().get().size() < can);
        all.setSelected(can > 0 && lines.chosen().get().size() == can);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE && event.getTarget() == this) {
            List<PlannedLine> rows = getSelectionModel().getSelectedItems().stream().filter(PlannedLine::isChange)
                    .toList();
            tick(rows, !rows.stream().allMatch(PlannedLine::isTicked));
            event.consume();
        }
    }

    private static TableColumn<PlannedLine, PlannedLine> text(String title, double width,
            BiConsumer<RowCell<PlannedLine>, PlannedLine> show, String... styles) {
        return column(title, width, List.of(styles), () -> new RowCell<>() {
            @Override
            protected void show(PlannedLine row) {
                show.accept(this, row);
            }
        });
    }

    private static TableColumn<PlannedLine, PlannedLine> column(String title, double width, List<String> styles,
            Supplier<RowCell<PlannedLine>> cell) {
        TableColumn<PlannedLine, PlannedLine> column = new TableColumn<>(title);
        column.setSortable(false);
        column.setPrefWidth(width);
        column.setMinWidth(60);
        column.getStyleClass().addAll(styles);
        column.setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(features.getValue()));
        column.setCellFactory(_ -> cell.get());
        return column;
    }
}
