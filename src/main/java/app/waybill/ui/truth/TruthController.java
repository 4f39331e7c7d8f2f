package app.waybill.ui.truth;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

import app.waybill.core.text.TimeText;
import app.waybill.ui.control.Command;
import app.waybill.ui.control.CommandButton;
import app.waybill.ui.control.CountLabel;
import app.waybill.ui.control.EmptyState;
import app.waybill.ui.control.FilterError;
import app.waybill.ui.control.FilterField;
import app.waybill.ui.control.LiveColumns;
import app.waybill.ui.control.LiveTable;
import app.waybill.ui.control.SegmentedToggle;
import app.waybill.ui.control.SegmentedToggle.Choice;
import app.waybill.ui.session.Session;
import app.waybill.ui.session.TableMemory;

/// The truth table of the whole workspace, or all that was found: sorted, filtered, copied; Enter or a double click goes to the service.
public final class TruthController {
    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

    private final Session session;
    private final TruthModel model;
    private final Command refresh;
    private final Command check;
    private final ObservableValue<String> age;
    private final Consumer<String> open;
    private Runnable leave = () -> {};

    @FXML
    private FilterField filter;
    @FXML
    private FilterError filterError;
    @FXML
    private SegmentedToggle<TruthModel.Shown> shown;
    @FXML
    private CountLabel count;
    @FXML
    private MenuButton copy;
    @FXML
    private Label ageLabel;
    @FXML
    private Button refreshButton;
    @FXML
    private TableView<TruthRow> table;
    @FXML
    private TableView<FindingRow> findings;
    @FXML
    private Button checkButton;
    @FXML
    private EmptyState empty;

    /// A view of the model. `age` says of when what is shown is; `open` goes to the service of that name.
    @SuppressWarnings("NullAway.Init")
    public TruthController(Session session, TruthModel model, Command refresh, Command check,
            ObservableValue<String> age,
            Consumer<String> open) {
        this.session = session;
        this.model = model;
        this.refresh = refresh;
        this.check = check;
        this.age = age;
        this.open = open;
    }

    @FXML
    private void initialize() {
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        LiveTable<TruthRow> live = new LiveTable<>(table, model.rows(), TruthRow::key);
        new TruthColumns(new TimeText(session.desktop().clock())).fill(new LiveColumns<>(table, live));
        TableMemory.keep(table, "services.truth", session.settings());
        LiveTable<FindingRow> liveFindings = new LiveTable<>(findings, model.findings(), FindingRow::key);
        FindingColumns.fill(new LiveColumns<>(findings, liveFindings));
        TableMemory.keep(findings, "services.findings", session.settings());
        filterError.follow(filter);
        filter.query().subscribe(query -> model.filter().set(query));
        filter.setOnAction(_ -> {
            if (areFindingsShown()) {
                liveFindings.enter();
            } else {
                live.enter();
            }
        });
        shown.offer(List.of(new Choice<>(TruthModel.Shown.ALL, "All", ""),
                new Choice<>(TruthModel.Shown.TO_DO, "To do", ""),
                new Choice<>(TruthModel.Shown.FINDINGS, "Findings", "")));
        model.findings().total().subscribe(total -> shown.label(TruthModel.Shown.FINDINGS, "Findings " + total));
        shown.value().bindBidirectional(model.shown());
        count.follow(Bindings.size(model.rows().shown()), model.rows().total(), "containers");
        copy.getItems().setAll(Arrays.stream(TruthCopy.values()).map(this::item).toList());
        CommandButton.bind(refreshButton, refresh);
        CommandButton.bind(checkButton, check);
        ageLabel.textProperty().bind(age);
        for (TableView<?> one : List.of(table, findings)) {
            one.setOnKeyPressed(this::key);
            one.setOnMouseClicked(click -> {
                if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                    openSelected();
                }
            });
        }
        model.rows().shown().addListener((ListChangeListener<TruthRow>) _ -> showEmptiness());
        model.findings().shown().addListener((ListChangeListener<FindingRow>) _ -> showEmptiness());
        model.shown().subscribe(_ -> showEmptiness());
    }

    private boolean areFindingsShown() {
        return model.shown().get() == TruthModel.Shown.FINDINGS;
    }

    /// Says what goes back to the list of services.
    public void onLeave(Runnable action) {
        leave = action;
    }

    /// Goes to the filter.
    public void filterNow() {
        filter.enter();
    }

    /// Goes back to the list.
    @FXML
    public void leave() {
        leave.run();
    }

    private void showEmptiness() {
        boolean isOfFindings = areFindingsShown();
        table.setVisible(!isOfFindings);
        findings.setVisible(isOfFindings);
        copy.setDisable(isOfFindings);
        count.setVisible(!isOfFindings);
        count.setManaged(!isOfFindings);
        boolean nothing = (isOfFindings ? model.findings().shown() : model.rows().shown()).isEmpty();
        empty.setVisible(nothing);
        if (nothing && isOfFindings && model.findings().total().get() == 0) {
            empty.show("fth-check-circle", "Nothing was found",
                    "Images and task definitions are compared as services are looked at. Pipelines are asked when all"
                            + " services are checked.",
                    List.of(check));
        } else if (nothing && model.rows().total().get() > 0) {
            empty.show("fth-search", isOfFindings ? "No finding matches" : "No container matches", "",
                    List.of(Command.of("", "Show all", "fth-x", () -> {
                        filter.clear();
                        model.shown().set(TruthModel.Shown.ALL);
                    })));
        } else if (nothing) {
            empty.show("fth-layers", "No services in this workspace",
                    "Add one in the list, or find an image and use it in a service.", List.of());
        }
    }

    private MenuItem item(TruthCopy kind) {
        MenuItem item = new MenuItem("Copy " + kind.label());
        item.setOnAction(_ -> copy(kind));
        return item;
    }

    /// The selected rows, or where at most one is, all that are shown.
    private void copy(TruthCopy kind) {
        List<TruthRow> selected = List.copyOf(table.getSelectionModel().getSelectedItems());
        List<TruthRow> rows = selected.size() > 1 ? selected : List.copyOf(model.rows().shown());
        session.desktop().clipboard().copy(rows.size() + " rows " + kind.label(), kind.of(rows));
    }

    private void openSelected() {
        TruthRow row = table.getSelectionModel().getSelectedItem();
        FindingRow finding = findings.getSelectionModel().getSelectedItem();
        String service = areFindingsShown()
                ? finding == null ? null : finding.service()
                : row == null ? null : row.service();
        if (service != null) {
            leave.run();
            open.accept(service);
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            openSelected();
            event.consume();
        } else if (COPY.match(event) && !areFindingsShown()) {
            copy(TruthCopy.TEXT);
            event.consume();
        }
    }
}
