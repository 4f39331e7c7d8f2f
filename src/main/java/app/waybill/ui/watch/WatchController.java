package app.waybill.ui.watch;

import java.util.List;

import javafx.beans.InvalidationListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import app.waybill.core.gateway.Scope;
import app.waybill.core.watch.WatchAct;
import app.waybill.core.watch.WatchState;
import app.waybill.ui.control.Badge;
import app.waybill.ui.control.Command;
import app.waybill.ui.control.ControlName;
import app.waybill.ui.control.EmptyState;
import app.waybill.ui.control.Icons;
import app.waybill.ui.control.ProfileSwatch;
import app.waybill.ui.control.SelectableText;
import app.waybill.ui.session.Destination;
import app.waybill.ui.session.Place;
import app.waybill.ui.session.ProfileItem;
import app.waybill.ui.session.Session;

/// The page of what is watched: its header with what can be done, how it ended, and all that is known of it.
public final class WatchController {
    private static final double WIDE = 900;

    private final Session session;
    private final WatchesModel model;
    private final PipelineView pipeline;
    private final ServiceView service;
    private final LiveView live = new LiveView();
    private Subscription following = Subscription.EMPTY;

    @FXML
    private Button back;
    @FXML
    private Label title;
    @FXML
    private Badge badge;
    @FXML
    private ProfileSwatch swatch;
    @FXML
    private Label scope;
    @FXML
    private MenuButton others;
    @FXML
    private HBox acts;
    @FXML
    private Button watching;
    @FXML
    private ActPlan plan;
    @FXML
    private HBox end;
    @FXML
    private Label endIcon;
    @FXML
    private SelectableText endText;
    @FXML
    private Button copyEnd;
    @FXML
    private ScrollPane scroll;
    @FXML
    private VBox body;
    @FXML
    private StepsView steps;
    @FXML
    private GridPane panels;
    @FXML
    private EmptyState emptyState;

    /// A page of a model in a session.
    public WatchController(Session session, WatchesModel model) {
        this.session = session;
        this.model = model;
        pipeline = new PipelineView(session.desktop());
        service = new ServiceView(session.desktop());
    }

    @FXML
    private void initialize() {
        back.setGraphic(Icons.of("fth-chevron-left"));
        back.setOnAction(_ -> session.navigator().go(backTo()));
        ControlName.of("Back to the service").on(back);
        copyEnd.setGraphic(Icons.of("fth-copy"));
        ControlName.of("Copy how it ended").on(copyEnd);
        ControlName.of("Others that are watched").on(others);
        body.getChildren().add(1, pipeline);
        panels.widthProperty().subscribe(width -> arrange(width.doubleValue() >= WIDE));
        plan.follow(session, model);
        emptyState.show("fth-eye", "Nothing is watched",
                "Publish a bundle, or choose a service, and watch until it runs.",
                List.of(Command.of("", "Go to Services", "fth-layers",
                        () -> session.navigator().go(new Destination.To(Place.SERVICES)))));
        model.items().addListener((InvalidationListener) _ -> showOthers());
        model.selected().subscribe(this::follow);
    }

    private Destination backTo() {
        WatchItem item = model.selected().get();
        return item == null ? new Destination.To(Place.SERVICES) : new Destination.ToService(item.target().service());
    }

    private void follow(@Nullable WatchItem item) {
        following.unsubscribe();
        emptyState.setVisible(item == null);
        scroll.setVisible(item != null);
        title.setText(item == null ? "Watch" : "Watching " + item.target().service());
        badge.setVisible(item != null);
        watching.setVisible(item != null);
        showOthers();
        if (item != null) {
            Scope where = item.target().object().scope();
            swatch.show(session.profiles().profile(where.profile()).map(ProfileItem::swatch).orElse(0));
            scope.setText(where.profile() + " · " + where.region());
            following = item.state().subscribe(state -> show(item, state))
                    .and(item.running().subscribe(_ -> showHeader(item)));
        }
    }

    private void show(WatchItem item, WatchState state) {
        showHeader(item);
        steps.show(state);
        pipeline.show(state);
        service.show(state);
        live.show(state);
        end.setVisible(state.ending().isPresent());
        state.ending().ifPresent(ending -> {
            var status = WatchStatus.of(ending.kind());
            status.tone().on(end);
            status.tone().on(endIcon);
            endIcon.setGraphic(Icons.of(status.icon()));
            endText.show(ending.sentence() + ".", ending.advice());
            copyEnd.setOnAction(_ -> session.desktop().clipboard().copy("how it ended", endText.text()));
        });
    }

    private void showHeader(WatchItem item) {
        badge.show(WatchStatus.of(item));
        boolean running = item.running().get();
        watching.setText(running ? "Stop watching" : "Watch again");
        watching.setGraphic(Icons.of(running ? "fth-x" : "fth-eye"));
        watching.setOnAction(_ -> {
            if (running) {
                model.stop(item);
            } else {
                model.again(item);
            }
        });
        acts.getChildren().setAll(WatchAct.of(item.state().get()).stream().map(this::button).toList());
    }

    private Button button(WatchAct act) {
        Button button = new Button(ActPlan.verb(act) + "…");
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> model.planned().set(act));
        ControlName.of(act.sentence()).on(button);
        return button;
    }

    private void showOthers() {
        WatchItem shown = model.selected().get();
        List<WatchItem> rest = model.items().stream().filter(item -> item != shown).toList();
        others.setVisible(!rest.isEmpty());
        others.setText(rest.size() + " more watched");
        others.setOnShowing(_ -> others.getItems().setAll(rest.stream().map(this::item).toList()));
        others.getItems().setAll(rest.stream().map(this::item).toList());
    }

    private MenuItem item(WatchItem item) {
        var status = WatchStatus.of(item);
        MenuItem menu = new MenuItem(item.target().service() + " · " + status.word(), Icons.of(status.icon()));
        menu.setMnemonicParsing(false);
        menu.setOnAction(_ -> model.select(item));
        return menu;
    }

    /// Side by side where there is room, else one beneath the other.
    private void arrange(boolean wide) {
        panels.getChildren().clear();
        panels.add(service, 0, 0);
        panels.add(live, wide ? 1 : 0, wide ? 0 : 1);
        GridPane.setHgrow(service, Priority.ALWAYS);
        GridPane.setVgrow(service, Priority.ALWAYS);
        GridPane.setHgrow(live, wide ? Priority.NEVER : Priority.ALWAYS);
        live.setMinWidth(wide ? 360 : 0);
    }
}
