package app.waybill.ui.activity;

import java.util.ArrayList;
import java.util.List;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import app.waybill.core.publish.JournalEntry;
import app.waybill.core.text.TimeText;
import app.waybill.ui.control.Command;
import app.waybill.ui.control.CommandButton;
import app.waybill.ui.control.ControlName;
import app.waybill.ui.control.CountLabel;
import app.waybill.ui.control.DrawerPane;
import app.waybill.ui.control.EmptyState;
import app.waybill.ui.control.FilterError;
import app.waybill.ui.control.FilterField;
import app.waybill.ui.control.Icons;
import app.waybill.ui.control.LiveColumns;
import app.waybill.ui.control.LiveTable;
import app.waybill.ui.control.NoticeList;
import app.waybill.ui.control.SegmentedToggle;
import app.waybill.ui.session.Destination;
import app.waybill.ui.session.Place;
import app.waybill.ui.session.Session;
import app.waybill.ui.session.TableMemory;

/// The Activity screen: its header, what is said about the journal, the table, and the drawer.
public final class ActivityController {
    private static final KeyCombination FILTER = KeyCombination.valueOf("Shortcut+F");
    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

    /// What is rare is found by its word in the filter, which needs the room.
    private static final List<JournalEntry.Result> OFFERED = List.of(JournalEntry.Result.PUBLISHED,
            JournalEntry.Result.RESTORED, JournalEntry.Result.REFUSED, JournalEntry.Result.FAILED);

    private final Session session;
    private final ActivityModel model;
    private List<Command> copies = List.of();
    @FXML
    private DrawerPane root;
    @FXML
    private FilterField filter;
    @FXML
    private FilterError filterError;
    @FXML
    private SegmentedToggle<String> results;
    @FXML
    private CountLabel count;
    @FXML
    private MenuButton copy;
    @FXML
    private Button refresh;
    @FXML
    private NoticeList noticeList;
    @FXML
    private TableView<ActivityRow> table;
    @FXML
    private EmptyState emptyState;
    @FXML
    private Label file;
    @FXML
    private Button copyFile;
    @FXML
    private EntryDetailsController detailsController;

    /// A view of the model in a session.
    public ActivityController(Session session, ActivityModel model) {
        this.session = session;
        this.model = model;
    }

    @FXML
    private void initialize() {
        fillTable();
        filterError.follow(filter);
        filter.query().subscribe(model::filterBy);
        offerResults();
        count.follow(Bindings.size(model.rows().shown()), model.rows().total(), "entries");
        CommandButton.bind(refresh, refresh());
        noticeList.follow(model.notices(), model.notices()::remove);
        copy.setGraphic(Icons.of("fth-copy"));
        copies.forEach(command -> copy.getItems().add(CommandButton.item(command)));
        String path = session.journal().file().toString();
        file.setText(path);
        copyFile.setGraphic(Icons.of("fth-copy"));
        copyFile.setOnAction(_ -> session.desktop().clipboard().copy("the journal's place", path));
        ControlName.of("Copy the journal's place").on(copyFile);
        model.rows().shown().addListener((ListChangeListener<ActivityRow>) _ -> showEmptiness());
        model.read().subscribe(_ -> showEmptiness());
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /// What can be done on the screen.
    List<Command> commands() {
        List<Command> all = new ArrayList<>(copies);
        all.add(refresh());
        all.add(Command.of("activity.filter", "Filter activity", "fth-search", filter::enter)
                .alsoCalled("find search journal"));
        return all;
    }

    private void fillTable() {
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        LiveTable<ActivityRow> live = new LiveTable<>(table, model.rows(), ActivityRow::entry);
        new ActivityColumns(session, new DayText(session.desktop().clock()),
                new TimeText(session.desktop().clock())).fill(new LiveColumns<>(table, live));
        TableMemory.keep(table, "activity", session.settings());
        live.onChoose(model.selected()::set);
        model.selected().subscribe(live::select);
        model.selected().subscribe(this::showDetails);
        detailsController.onClose(root::close);
        root.onClosed(() -> model.selected().set(null));
        BooleanBinding chosen = Bindings.isNotEmpty(table.getSelectionModel().getSelectedIndices());
        copies = List.of(copy(ActivityCopy.JSON, live, chosen), copy(ActivityCopy.TSV, live, chosen));
    }

    private Command copy(ActivityCopy kind, LiveTable<ActivityRow> live, BooleanBinding chosen) {
        return Command.of("activity.copy." + kind.name(), "Copy " + kind.label(), "fth-copy",
                () -> session.desktop().clipboard().copy(kind.label(),
                        kind.of(live.selected().stream().map(ActivityRow::entry).toList())))
                .when(chosen).alsoCalled("activity journal entry");
    }

    private void offerResults() {
        List<SegmentedToggle.Choice<String>> choices = new ArrayList<>(
                List.of(new SegmentedToggle.Choice<>("", "All", "")));
        for (JournalEntry.Result result : OFFERED) {
            choices.add(new SegmentedToggle.Choice<>(result.name(), ResultLook.of(result).word(), ""));
        }
        results.offer(choices);
        results.value().subscribe(chosen -> model.filterBy(
                chosen == null || chosen.isEmpty() ? null : JournalEntry.Result.valueOf(chosen)));
    }

    private Command refresh() {
        return Command.of("activity.refresh", "Refresh", "fth-refresh-cw", model::refresh)
                .alsoCalled("activity journal read again");
    }

    private void showDetails(@Nullable ActivityRow row) {
        if (row == null) {
            root.close();
        } else {
            detailsController.show(row.entry());
            root.open();
        }
    }

    private void showEmptiness() {
        boolean empty = model.read().get() && model.rows().shown().isEmpty();
        emptyState.setVisible(empty);
        if (empty && model.rows().total().get() == 0) {
            emptyState.show("fth-activity", "Nothing was published yet",
                    "What is published from this computer, by window or command line, is kept here.",
                    List.of(Command.of("", "Go to Services", "fth-layers",
                            () -> session.navigator().go(new Destination.To(Place.SERVICES)))));
        } else if (empty) {
            emptyState.show("fth-search", "No entry passes the filter", "",
                    List.of(Command.of("", "Show all", "fth-x", this::showAll)));
        }
    }

    private void showAll() {
        filter.clear();
        results.value().set("");
    }

    private void key(KeyEvent event) {
        if (FILTER.match(event)) {
            filter.enter();
        } else if (COPY.match(event) && !(event.getTarget() instanceof TextInputControl)) {
            copies.getFirst().runIfEnabled();
        } else {
            return;
        }
        event.consume();
    }
}
