package app.waybill.ui.history;

import java.util.List;
import java.util.Objects;

import javafx.beans.binding.BooleanExpression;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import app.waybill.core.publish.AwsCliCommand;
import app.waybill.core.publish.RestorePlan;
import app.waybill.core.text.TimeText;
import app.waybill.ui.control.Badge;
import app.waybill.ui.control.Command;
import app.waybill.ui.control.ControlName;
import app.waybill.ui.control.DiffView;
import app.waybill.ui.control.EmptyState;
import app.waybill.ui.control.Icons;
import app.waybill.ui.control.ProfileSwatch;
import app.waybill.ui.control.SelectableText;
import app.waybill.ui.control.ShortText;
import app.waybill.ui.control.StatusWord;
import app.waybill.ui.fx.Problem;
import app.waybill.ui.fx.Status;
import app.waybill.ui.fx.Tone;
import app.waybill.ui.publish.ProductionField;
import app.waybill.ui.publish.PublishingPhase;
import app.waybill.ui.session.Destination;
import app.waybill.ui.session.ProfileItem;
import app.waybill.ui.session.Session;

/// The sheet: what restoring a version changes, whether that version can still run, and the button that does it.
public final class RestoreSheetController {
    private final Session session;
    private final RestoreModel model;
    private final RestoreWords words;
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
    private Label name;
    @FXML
    private ProfileSwatch swatch;
    @FXML
    private Label profile;
    @FXML
    private Label place;
    @FXML
    private Badge state;
    @FXML
    private HBox outcome;
    @FXML
    private Label outcomeIcon;
    @FXML
    private SelectableText outcomeText;
    @FXML
    private Label now;
    @FXML
    private Label after;
    @FXML
    private Label file;
    @FXML
    private VBox changes;
    @FXML
    private VBox checks;
    @FXML
    private CheckBox anyway;
    @FXML
    private EmptyState emptyState;
    @FXML
    private ProductionField production;
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
    public RestoreSheetController(Session session, RestoreModel model, Runnable leave) {
        this.session = session;
        this.model = model;
        this.words = new RestoreWords(model);
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
        cli.setOnAction(_ -> copyCommand());
        watch.setGraphic(Icons.of("fth-eye"));
        watch.setOnAction(_ -> watch());
        cancel.setOnAction(_ -> cancel());
        primary.setOnAction(_ -> act());
        anyway.selectedProperty().bindBidirectional(model.anyway());
        production.follow(model.production(), "restore there");
        model.plan().subscribe(this::showPlan);
        model.phase().subscribe(_ -> showWords());
        model.anyway().subscribe(_ -> showWords());
        model.locked().subscribe(_ -> showWords());
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
        if (!model.isWriting()) {
            model.close();
            leave.run();
        }
    }

    private void act() {
        if (model.phase().get() == PublishingPhase.PLANNED) {
            model.apply();
        } else {
            cancel();
        }
    }

    private void watch() {
        model.watchable().ifPresent(target -> {
            cancel();
            session.navigator().go(new Destination.Watch(List.of(target)));
        });
    }

    private void copyCommand() {
        model.restore().ifPresent(restore -> session.desktop().clipboard().copy("2 AWS CLI calls",
                AwsCliCommand.of(restore, model.workspaceName().orElse(null))));
    }

    private void showWords() {
        PublishingPhase phase = model.phase().get();
        boolean done = phase == PublishingPhase.DONE;
        title.setText(words.title());
        origin.setText(words.origin(new TimeText(session.desktop().clock())));
        origin.setVisible(!origin.getText().isEmpty());
        primary.setText(done ? "Close" : phase == PublishingPhase.PUBLISHING ? "Restoring…" : "Restore this version");
        primary.setGraphic(done ? null : Icons.of("fth-rotate-ccw"));
        primary.setDisable(!done && !model.isReady());
        cancel.setVisible(!done && phase != PublishingPhase.PUBLISHING);
        again.setDisable(phase == PublishingPhase.PLANNING || phase == PublishingPhase.PUBLISHING);
        cli.setDisable(model.restore().isEmpty());
        anyway.setDisable(phase != PublishingPhase.PLANNED);
        watch.setVisible(done && model.watchable().isPresent());
        Status said = words.note();
        note.show(said);
        note.setVisible(!said.word().isEmpty());
        showOutcome(done);
        showEmptiness(phase);
    }

    private void showOutcome(boolean done) {
        outcome.setVisible(done);
        boolean production = !model.production().asked().get().isEmpty();
        state.setVisible(done || production || model.locked().get());
        state.show(done
                ? words.outcome()
                : new Status(Tone.WARNING, "fth-lock",
                        production ? "Production" : "Read-only"));
        if (done) {
            Status came = words.outcome();
            came.tone().on(outcome);
            came.tone().on(outcomeIcon);
            outcomeIcon.setGraphic(Icons.of(came.icon()));
            outcomeText.show(words.outcomeStrong(), words.outcomeText());
            primary.requestFocus();
        }
    }

    private void showEmptiness(PublishingPhase phase) {
        Problem problem = model.problem().get();
        RestorePlan plan = model.plan().get();
        boolean nothing = phase == PublishingPhase.UNPLANNED || (plan != null && model.restore().isEmpty());
        emptyState.setVisible(nothing);
        List<Command> again = List.of(Command.of("", "Plan again", "fth-refresh-cw", model::makePlan));
        switch (plan) {
            case RestorePlan.SameAlready _ -> emptyState.show("fth-check-circle", "Nothing to do",
                    "The same image definitions are published now.", List.of());
            case RestorePlan.Impossible impossible -> emptyState.show("fth-x-circle", "It cannot be restored",
                    impossible.reason() + ".", List.of());
            case null, default -> emptyState.show(problem == null ? "fth-rotate-ccw" : "fth-x-circle",
                    problem == null ? "Planning was cancelled" : problem.what(),
                    problem == null ? "Nothing was written." : problem.advice(), again);
        }
    }

    private void showPlan(@Nullable RestorePlan plan) {
        scroll.setVisible(plan instanceof RestorePlan.Restore);
        if (plan instanceof RestorePlan.Restore restore) {
            showCard(restore);
        }
    }

    private void showCard(RestorePlan.Restore restore) {
        String through = restore.target().object().scope().profile();
        name.setText(restore.serviceName());
        swatch.show(session.profiles().profile(through).map(ProfileItem::swatch).orElse(0));
        profile.setText(through + " · " + restore.target().object().scope().region());
        place.setText(restore.target().object().uri());
        now.setText(RestoreWords.now(restore));
        after.setText(RestoreWords.after(restore));
        file.setText(restore.target().fileName());
        file.setGraphic(Icons.of("fth-file-text"));
        DiffView diff = DiffView.inline();
        diff.setAccessibleText("What restoring " + restore.serviceName() + " changes");
        diff.copyWith(session.desktop().clipboard());
        diff.show(VersionWords.difference(restore.before().definitionsIfAny(), restore.definitions()),
                restore.before().versionId().orElse("nothing"), restore.past().version().versionId(), ShortText::of);
        changes.getChildren().setAll(diff);
        showChecks(restore);
    }

    private void showChecks(RestorePlan.Restore restore) {
        checks.getChildren().removeIf(SaidRow.class::isInstance);
        restore.notices().forEach(notice -> checks.getChildren().add(SaidRow.notice(notice)));
        restore.findings().forEach(found -> checks.getChildren().add(SaidRow.of(found)));
        if (restore.findings().isEmpty() && restore.notices().isEmpty()) {
            checks.getChildren().add(new SaidRow(Tone.SUCCESS, "fth-check-circle", "",
                    "All checks pass, its images are still there"));
        }
        restore.past().summary().ifPresent(summary -> checks.getChildren()
                .add(new SaidRow(Tone.NEUTRAL, "fth-info", "", "It said of itself: " + ShortText.of(summary))));
        checks.getChildren().remove(anyway);
        checks.getChildren().add(Objects.requireNonNull(anyway));
        anyway.setVisible(!restore.errors().isEmpty());
    }
}
