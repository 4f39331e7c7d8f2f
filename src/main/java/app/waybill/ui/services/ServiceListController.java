package app.waybill.ui.services;

import java.util.Arrays;
import java.util.List;

import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyEvent;

import app.waybill.core.text.TimeText;
import app.waybill.ui.control.Command;
import app.waybill.ui.control.CommandButton;
import app.waybill.ui.control.ControlName;
import app.waybill.ui.control.EmptyState;
import app.waybill.ui.control.FilterError;
import app.waybill.ui.control.FilterField;
import app.waybill.ui.control.FilterQuery;
import app.waybill.ui.control.NoticeList;
import app.waybill.ui.control.SegmentedToggle;
import app.waybill.ui.control.SegmentedToggle.Choice;
import app.waybill.ui.fx.Notice;
import app.waybill.ui.session.ProfileItem;
import app.waybill.ui.session.Session;

/// The list of services at the left: filter, counts, order, the rows, and what was looked at when.
public final class ServiceListController {
    private final Session session;
    private final ServicesModel model;
    private final ServiceActs acts;
    private final ServiceNotices words;
    private final TimeText times;
    private final ObservableList<Notice> notices = FXCollections.observableArrayList();
    /// Rows that are filled in change the selection; nobody chose that.
    private boolean showing;

    @FXML
    private MenuButton more;
    @FXML
    private Button asTable;
    @FXML
    private MenuButton add;
    @FXML
    private FilterField filter;
    @FXML
    private FilterError filterError;
    @FXML
    private SegmentedToggle<ServiceGroup> group;
    @FXML
    private ChoiceBox<ServiceOrder> order;
    @FXML
    private NoticeList noticeList;
    @FXML
    private ListView<ServiceItem> list;
    @FXML
    private Label age;
    @FXML
    private Button refresh;
    @FXML
    private NamePromptController namePromptController;

    /// A view of the model's list.
    @SuppressWarnings("NullAway.Init")
    public ServiceListController(Session session, ServicesModel model, ServiceActs acts) {
        this.session = session;
        this.model = model;
        this.acts = acts;
        this.words = new ServiceNotices(this::signIn, model::askAgain);
        this.times = new TimeText(session.desktop().clock());
    }

    @FXML
    private void initialize() {
        setUpMenus();
        setUpFilter();
        setUpRows();
        noticeList.follow(notices, notices::remove);
        model.failures().subscribe(_ -> showNotices());
        model.toDo().subscribe(_ -> showCounts());
        age.textProperty().bind(model.answers().age(times));
        CommandButton.bind(refresh, acts.refresh());
        CommandButton.bind(asTable, acts.table());
        namePromptController.onClosed(list::requestFocus);
    }

    /// Goes to the filter.
    void filterNow() {
        filter.enter();
    }

    private void setUpMenus() {
        ControlName.of("Add a service").on(add);
        ControlName.of("More for services").on(more);
        add.getItems().setAll(CommandButton.item(acts.add()), CommandButton.item(acts.duplicate()),
                CommandButton.item(acts.importing()));
        more.getItems().setAll(CommandButton.item(acts.undo()), CommandButton.item(acts.redo()),
                new SeparatorMenuItem(), CommandButton.item(acts.rename()), CommandButton.item(acts.duplicate()),
                CommandButton.item(acts.up()), CommandButton.item(acts.down()), CommandButton.item(acts.remove()),
                new SeparatorMenuItem(), CommandButton.item(acts.versions()), CommandButton.item(acts.makePipeline()),
                new SeparatorMenuItem(), CommandButton.item(acts.open()), CommandButton.item(acts.save()));
        ContextMenu menu = new ContextMenu();
        menu.getItems().setAll(CommandButton.item(acts.publish()), CommandButton.item(acts.versions()),
                CommandButton.item(acts.makePipeline()),
                new SeparatorMenuItem(),
                CommandButton.item(acts.rename()), CommandButton.item(acts.duplicate()), CommandButton.item(acts.up()),
                CommandButton.item(acts.down()), CommandButton.item(acts.remove()));
        list.setContextMenu(menu);
    }

    private void setUpFilter() {
        filter.query().subscribe(query -> model.list().filter().set(query));
        model.list().filter().subscribe(query -> {
            if (query.equals(FilterQuery.ALL) && !filter.getText().isEmpty()) {
                filter.clear();
            }
        });
        filterError.follow(filter);
        filter.setOnAction(_ -> list.requestFocus());
        group.offer(Arrays.stream(ServiceGroup.values()).map(it -> new Choice<>(it, it.label(0), icon(it))).toList());
        group.value().bindBidirectional(model.list().group());
        ControlName.of("Order of the services").on(order);
        order.getItems().setAll(ServiceOrder.values());
        order.valueProperty().bindBidirectional(model.list().order());
    }

    private static String icon(ServiceGroup group) {
        return switch (group) {
            case ALL -> "";
            case TO_DO -> ServiceState.BEHIND.status().icon();
            case OK -> ServiceState.UP_TO_DATE.status().icon();
        };
    }

    private void setUpRows() {
        list.setAccessibleText("Services");
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(_ -> new ServiceCell(
                profile -> session.profiles().profile(profile).map(ProfileItem::swatch).orElse(0)));
        EmptyState nothing = new EmptyState();
        nothing.show("fth-search", "No service matches", "", List.of(
                Command.of("", "Clear the filter", "fth-x", () -> {
                    filter.clear();
                    model.list().group().set(ServiceGroup.ALL);
                })));
        list.setPlaceholder(nothing);
        model.list().shown().addListener((ListChangeListener<ServiceItem>) _ -> fill());
        model.list().chosen().subscribe(_ -> select());
        list.getSelectionModel().getSelectedItems()
                .addListener((ListChangeListener<ServiceItem>) _ -> take());
        list.setOnKeyPressed(this::key);
        fill();
    }

    private void fill() {
        showing = true;
        list.getItems().setAll(model.list().shown());
        list.getSelectionModel().clearSelection();
        showing = false;
        select();
        showCounts();
    }

    private void select() {
        List<ServiceItem> chosen = model.list().chosen().get();
        if (showing || chosen.equals(selected())) {
            return;
        }
        showing = true;
        ServiceItem lead = model.list().selected().get();
        list.getSelectionModel().clearSelection();
        chosen.stream().filter(item -> item != lead).mapToInt(list.getItems()::indexOf).filter(at -> at >= 0)
                .forEach(list.getSelectionModel()::select);
        int at = list.getItems().indexOf(lead);
        if (at >= 0) {
            list.getSelectionModel().select(at);
            list.scrollTo(Math.max(0, at - 3));
        }
        showing = false;
    }

    private List<ServiceItem> selected() {
        return list.getSelectionModel().getSelectedItems().stream().filter(it -> it != null).toList();
    }

    private void take() {
        List<ServiceItem> now = selected();
        if (!showing && !now.isEmpty()) {
            showing = true;
            ServiceItem lead = list.getSelectionModel().getSelectedItem();
            model.list().choose(now, lead == null ? now.getFirst() : lead);
            showing = false;
        }
    }

    private void key(KeyEvent event) {
        Command act = switch (event.getCode()) {
            case UP -> event.isAltDown() ? acts.up() : null;
            case DOWN -> event.isAltDown() ? acts.down() : null;
            case DELETE, BACK_SPACE -> acts.remove();
            case F2 -> acts.rename();
            default -> null;
        };
        if (act != null) {
            act.runIfEnabled();
            event.consume();
        }
    }

    private void showCounts() {
        for (ServiceGroup one : ServiceGroup.values()) {
            group.label(one, one.label(model.list().count(one)));
        }
    }

    private void showNotices() {
        notices.setAll(words.of(model.failures().get()));
    }

    private void signIn(String profile) {
        session.profiles().profile(profile).ifPresent(session.profiles()::check);
    }
}
