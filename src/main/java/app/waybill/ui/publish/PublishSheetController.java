package app.waybill.ui.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import javafx.beans.binding.BooleanExpression;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import app.waybill.core.publish.AwsCliCommand;
import app.waybill.core.publish.PublishPlan;
import app.waybill.core.text.TimeText;
import app.waybill.core.watch.WatchTarget;
import app.waybill.ui.control.Command;
import app.waybill.ui.control.ControlName;
import app.waybill.ui.control.EmptyState;
import app.waybill.ui.control.Icons;
import app.waybill.ui.control.StatusWord;
import app.waybill.ui.fx.FxmlViews;
import app.waybill.ui.fx.Problem;
import app.waybill.ui.fx.Status;
import app.waybill.ui.fx.Tone;
import app.waybill.ui.fx.View;
import app.waybill.ui.session.Destination;
import app.waybill.ui.session.Session;

/// The sheet: a card for each bundle of the plan, what is not published, and the buttons that do it.
public final class PublishSheetController {
    private final Session session;
    private final PublishingModel model;
    private final Runnable leave;
    private final BooleanExpression waiting;
    @FXML
    private Label title;
    @FXML
    private Label origin;
    @FXML
    private Button again;
    @FXML
    private Button close;
    @FXML
    private ScrollPane scroll;
    @FXML
    private VBox cards;
    @FXML
    private EmptyState emptyState;
    @FXML
    private VBox choices;
    @FXML
    private Button cli;
    @FXML
    private StatusWord note;
    @FXML
    private Button watch;
    @FXML
    private Button cancel;
    @FXML
    private Button primary;

    /// A view of a model; `leave` takes the sheet away.
    public PublishSheetController(Session session, PublishingModel model, Runnable leave) {
        this.session = session;
        this.model = model;
        this.leave = leave;
        this.waiting = BooleanExpression
                .booleanExpression(model.phase().map(phase -> phase == PublishingPhase.PLANNING));
    }

    @FXML
    private void initialize() {
        again.setGraphic(Icons.of("fth-refresh-cw"));
        again.setOnAction(_ -> model.makePlan());
        close.setGraphic(Icons.of("fth-x"));
        close.setOnAction(_ -> cancel());
        ControlName.of("Close").on(close);
        cli.setGraphic(Icons.of("fth-terminal"));
        cli.setOnAction(_ -> copyCommands());
        watch.setGraphic(Icons.of("fth-eye"));
        watch.setOnAction(_ -> watch());
        cancel.setOnAction(_ -> stopOrLeave());
        primary.setOnAction(_ -> act());
        PublishChoices offered = new PublishChoices(model);
        choices.getChildren().setAll(offered);
        model.plan().subscribe(this::showCards);
        model.phase().subscribe(phase -> {
            offered.refresh();
            showWords();
            if (phase == PublishingPhase.DONE) {
                primary.requestFocus();
            }
        });
        model.ready().subscribe(_ -> showWords());
        model.done().subscribe(_ -> showWords());
        model.stopping().subscribe(_ -> showWords());
    }

    /// Whether the plan is awaited.
    public BooleanExpression waitingProperty() {
        return waiting;
    }

    /// Whether the plan is awaited.
    public boolean isWaiting() {
        return waiting.get();
    }

    /// What Esc does: leaves the sheet, but never while something is being written.
    public void cancel() {
        if (model.isPublishing()) {
            note.show(new Status(Tone.WARNING, "fth-alert-triangle",
                    "The sheet stays until what is being written is written. "
                            + "Stop ends it before the next bundle."));
        } else {
            model.close();
            leave.run();
        }
    }

    private void stopOrLeave() {
        if (model.isPublishing()) {
            model.stop();
        } else {
            cancel();
        }
    }

    private void watch() {
        List<WatchTarget> targets = model.watchable();
        cancel();
        session.navigator().go(new Destination.Watch(targets));
    }

    private void act() {
        if (model.phase().get() == PublishingPhase.PLANNED) {
            model.publish();
        } else {
            cancel();
        }
    }

    private void showWords() {
        PublishingPhase phase = model.phase().get();
        SheetWords words = SheetWords.of(model);
        title.setText(words.title());
        primary.setText(words.primary());
        primary.setGraphic(phase == PublishingPhase.DONE ? null : Icons.of("fth-upload"));
        primary.setDisable(phase != PublishingPhase.DONE
                && (phase != PublishingPhase.PLANNED || model.ready().get() == 0));
        int watchable = phase == PublishingPhase.DONE ? model.watchable().size() : 0;
        watch.setVisible(watchable > 0);
        watch.setText(watchable > 1 ? "Watch " + watchable : "Watch");
        cancel.setText(words.cancel());
        cancel.setVisible(!words.cancel().isEmpty());
        again.setDisable(phase == PublishingPhase.PLANNING || phase == PublishingPhase.PUBLISHING);
        cli.setDisable(model.bundles().get().isEmpty());
        note.show(new Status(words.tone(), icon(words.tone()), words.note()));
        note.setVisible(!words.note().isEmpty());
        showUnplanned(phase == PublishingPhase.UNPLANNED);
    }

    private static String icon(Tone tone) {
        return switch (tone) {
            case NEUTRAL -> "fth-rotate-ccw";
            case ACCENT -> "fth-loader";
            case SUCCESS -> "fth-check-circle";
            case WARNING, DANGER -> "fth-alert-triangle";
        };
    }

    private void showUnplanned(boolean unplanned) {
        emptyState.setVisible(unplanned);
        Problem problem = model.problem().get();
        emptyState.show(problem == null ? "fth-upload" : "fth-x-circle",
                problem == null ? "Planning was cancelled" : problem.what(),
                problem == null ? "Nothing was written." : problem.advice(),
                List.of(Command.of("", "Plan again", "fth-refresh-cw", model::makePlan)));
    }

    private void showCards(@Nullable PublishPlan plan) {
        origin.setVisible(plan != null);
        scroll.setVisible(plan != null);
        List<Node> shown = new ArrayList<>();
        if (plan != null) {
            model.plannedAt().ifPresent(time -> origin.setText(PlanOrigin.of(time,
                    session.workspace().state().get(), model.bundles().get(),
                    new TimeText(session.desktop().clock()))));
            model.bundles().get().forEach(item -> shown.add(card(item, shown.isEmpty())));
            plan.leftOut()
                    .forEach(service -> shown.add(AsideCard.leftOut(service, () -> open(service.service().name()))));
            if (!plan.upToDate().isEmpty()) {
                shown.add(AsideCard.upToDate(plan.upToDate()));
            }
        }
        cards.getChildren().setAll(shown);
        scroll.setVvalue(0);
    }

    /// The first card is open; of the others one sees the head, so that many can be looked over.
    private Node card(BundleItem item, boolean first) {
        View<BundleCardController> card = new FxmlViews()
                .add(BundleCardController.class, () -> new BundleCardController(item, session))
                .load(BundleCardController.class);
        if (!first) {
            card.controller().fold();
        }
        return card.root();
    }

    private void open(String service) {
        if (!model.isPublishing()) {
            cancel();
            session.navigator().go(new Destination.ToService(service));
        }
    }

    private void copyCommands() {
        String commands = model.bundles().get().stream()
                .map(item -> AwsCliCommand.of(item.upload(), model.workspaceName().orElse(null)))
                .collect(Collectors.joining("\n"));
        session.desktop().clipboard().copy(Count.of(model.bundles().get().size(), "AWS CLI command"), commands);
    }
}
