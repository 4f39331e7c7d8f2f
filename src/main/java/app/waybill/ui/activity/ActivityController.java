package app.waybill.ui.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import app.waybill.core.publish.JournalEntry;
import app.waybill.core.text.TimeText;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.ui.control.Command;
import app.waybill.ui.control.CommandButton;
import app.waybill.ui.control.ControlName;
import app.waybill.ui.control.CountLabel;
import app.waybill.ui.control.DrawerPane;
import app.waybill.ui.control.EmptyState;
import app.waybill.ui.control.FilterError;
import app.waybill.ui.control.FilterField;
import app.waybill.ui.control.FoldingBar;
import app.waybill.ui.control.Icons;
import app.waybill.ui.control.LiveColumns;
import app.waybill.ui.control.LiveTable;
import app.waybill.ui.control.NoticeList;
import app.waybill.ui.control.SegmentedToggle;
import app.waybill.ui.history.VersionsController;
import app.waybill.ui.history.VersionsModel;
import app.waybill.ui.session.Destination;
import app.waybill.ui.session.Place;
import app.waybill.ui.session.Session;
import app.waybill.ui.session.TableMemory;

/// The Activity screen: its header, what is said about the journal, the table, and the drawer.
public final class ActivityController {
    private static final KeyCombination FILTER = KeyCombination.valueOf("Shortcut+F");
    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

    private static final double DETAILS = 352;
    private static final double VERSIONS = 432;

    private final Session session;
    private final ActivityModel model;
    private final VersionsModel versions;
    private List<Command> copies = List.of();
    private List<Command> exports = List.of();
    @FXML
    private DrawerPane root;
    @FXML
    private FilterField filter;
    @FXML
    private FilterError filterError;
    @FXML
    private SegmentedToggle<ActKind> kinds;
    @FXML
    private FoldingBar header;
    @FXML
    private CountLabel count;
    @FXML
    private MenuButton more;
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
    private Label teamFile;
    @FXML
    private Region details;
    @FXML
    private EntryDetailsController detailsController;
    @FXML
    private Region history;
    @FXML
    private VersionsController historyController;

    /// A view of the model in a session.
    public ActivityController(Session session, ActivityModel model, VersionsModel versions) {
        this.session = session;
        this.model = model;
        this.versions = versions;
    }

    @FXML
    private void initialize() {
        fillTable();
        filterError.follow(filter);
        filter.query().subscribe(model::filterBy);
        offerKinds();
        header.fold(count);
        count.follow(Bindings.size(model.rows().shown()), model.rows().total(), "entries");
        CommandButton.bind(refresh, refresh());
        noticeList.follow(model.notices(), model.notices()::remove);
        more.setGraphic(Icons.of("fth-download"));
        exports.forEach(command -> more.getItems().add(CommandButton.item(command)));
        more.getItems().add(new SeparatorMenuItem());
        copies.forEach(command -> more.getItems().add(CommandButton.item(command)));
        String path = session.journal().file().toString();
        file.setText(path);
        copyFile.setGraphic(Icons.of("fth-copy"));
        copyFile.setOnAction(_ -> session.desktop().clipboard().copy("the journal's place", path));
        ControlName.of("Copy the journal's place").on(copyFile);
        model.teamReads().subscribe(_ -> showTeam());
        session.settings().settings().subscribe(_ -> showTeam());
        model.rows().shown().addListener((ListChangeListener<ActivityRow>) _ -> showEmptiness());
        model.read().subscribe(_ -> showEmptiness());
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /// What can be done on the screen.
    List<Command> commands() {
        List<Command> all = new ArrayList<>(copies);
        all.addAll(exports);
        all.add(Command.of("activity.versions", "Versions of this bundle", "fth-clock", this::showVersionsOfSelected)
                .when(Bindings.isNotNull(model.selected())).alsoCalled("activity history restore entry"));
        all.addAll(historyController.commands());
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
        detailsController.onVersions(this::showVersions);
        historyController.onClose(root::close);
        root.onClosed(this::closed);
        BooleanBinding chosen = Bindings.isNotEmpty(table.getSelectionModel().getSelectedIndices());
        copies = Stream.of(ActivityCopy.values()).map(kind -> copy(kind, live, chosen)).toList();
        exports = Stream.of(ActivityExport.CSV, ActivityExport.JSON_LINES)
                .map(kind -> kind.command(model, session.desktop())).toList();
    }

    private Command copy(ActivityCopy kind, LiveTable<ActivityRow> live, BooleanBinding chosen) {
        return Command.of("activity.copy." + kind.name(), "Copy " + kind.label(), "fth-copy",
                () -> session.desktop().clipboard().copy(kind.label(),
                        kind.of(live.selected().stream().map(ActivityRow::entry).toList())))
                .when(chosen).alsoCalled("activity journal entry");
    }

    private void offerKinds() {
        kinds.offer(Stream.of(ActKind.values())
                .map(kind -> new SegmentedToggle.Choice<>(kind, kind.words(), "")).toList());
        kinds.value().subscribe(chosen -> model.filterBy(chosen == null ? ActKind.ALL : chosen));
    }

    private Command refresh() {
        return Command.of("activity.refresh", "Refresh", "fth-refresh-cw", model::refresh)
                .alsoCalled("activity journal read again");
    }

    /// Shows the versions of a service's bundle, whatever entry is selected.
    void showVersions(ServiceMapping service) {
        showVersions(service, null);
    }

    /// The drawer goes on showing what it shows of an entry: all that is known of it, or the versions of its bundle.
    private void showDetails(@Nullable ActivityRow row) {
        if (row == null) {
            if (!history.isVisible()) {
                root.close();
            }
        } else if (history.isVisible() && root.isOpen()) {
            showVersions(row.entry());
        } else {
            show(details, DETAILS);
            detailsController.show(row.entry());
            root.open();
        }
    }

    private void showVersionsOfSelected() {
        ActivityRow row = model.selected().get();
        if (row != null) {
            showVersions(row.entry());
        }
    }

    private void showVersions(JournalEntry entry) {
        showVersions(EntryBundle.of(entry, session.workspace().content()), entry.versionId());
    }

    private void showVersions(ServiceMapping service, @Nullable String version) {
        versions.show(service, version);
        show(history, VERSIONS);
        root.open();
    }

    private void show(Region drawer, double width) {
        details.setVisible(drawer.equals(details));
        history.setVisible(drawer.equals(history));
        root.setDrawerWidth(width);
    }

    private void closed() {
        model.selected().set(null);
        versions.close();
        show(details, DETAILS);
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

    /// Where the acts of the others come from, and of when they are.
    private void showTeam() {
        teamFile.setText(model.team().place().map(place -> "· the team's "
                + model.team().readAt().map(time -> "as of "
                        + new TimeText(session.desktop().clock()).timeOfDay(time)).orElse("not read yet")
                + ", the last " + TeamActs.DAYS + " days, in " + place).orElse(""));
    }

    private void showAll() {
        filter.clear();
        kinds.value().set(ActKind.ALL);
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
