package app.waybill.ui.images;

import java.util.List;

import javafx.collections.ListChangeListener;
import javafx.collections.MapChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import app.waybill.core.gateway.Scope;
import app.waybill.ui.control.Command;
import app.waybill.ui.control.EmptyState;
import app.waybill.ui.control.FilterField;
import app.waybill.ui.control.LiveColumns;
import app.waybill.ui.control.LiveTable;
import app.waybill.ui.images.Emptiness.Way;
import app.waybill.ui.session.Destination;
import app.waybill.ui.session.Place;
import app.waybill.ui.session.TableMemory;

/// The table of the repositories of all scopes.
public final class RepositoriesController {
    private final ImageBrowsing browsing;
    private final RepositoriesModel model;
    private Runnable enterTable = () -> {};
    private Runnable onEnter = () -> {};

    @FXML
    private TableView<RepositoryRow> table;
    @FXML
    private EmptyState emptyState;

    /// A view of the repositories model.
    public RepositoriesController(ImageBrowsing browsing) {
        this.browsing = browsing;
        this.model = browsing.repositories();
    }

    @FXML
    void initialize() {
        LiveTable<RepositoryRow> live = new LiveTable<>(table, model.rows(), row -> row.repository().ref());
        new RepositoryColumns(browsing).fill(new LiveColumns<>(table, live));
        TableMemory.keep(table, "images.repositories", browsing.session().settings());
        live.onChoose(row -> {
            if (row != null) {
                model.selected().set(row);
            }
        });
        model.selected().subscribe(live::select);
        enterTable = live::enter;
        table.setOnKeyPressed(this::key);
    }

    /// Filters by a field, and says why nothing is shown when that is so.
    void filterBy(FilterField filter) {
        filter.query().subscribe(query -> model.rows().filter(query));
        EmptyTable empty = new EmptyTable(emptyState);
        empty.offer(Way.CLEAR_FILTER, Command.of("", "Clear the filter", "fth-x", filter::clear));
        empty.offer(Way.LIST_AGAIN, Command.of("", "List again", "fth-refresh-cw", model::refresh));
        empty.offer(Way.CHOOSE_PROFILES, Command.of("", "Choose profiles", "fth-users",
                () -> browsing.session().navigator().go(new Destination.To(Place.SETTINGS))));
        Runnable update = () -> empty.show(model.rows(), () -> emptiness(filter.getText()));
        model.rows().shown().addListener((ListChangeListener<RepositoryRow>) _ -> update.run());
        model.rows().working().subscribe(update);
        model.listings().addListener((MapChangeListener<Scope, Listing>) _ -> update.run());
        update.run();
    }

    /// What Enter on a repository does.
    void onEnter(Runnable action) {
        onEnter = action;
    }

    /// Goes into the table.
    void enter() {
        enterTable.run();
    }

    private Emptiness emptiness(String filter) {
        return Emptiness.ofRepositories(List.copyOf(model.listings().keySet()), List.copyOf(model.listings().values()),
                model.rows().total().get(), filter);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            onEnter.run();
            event.consume();
        }
    }
}
