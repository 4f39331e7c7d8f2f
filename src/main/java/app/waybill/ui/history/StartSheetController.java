package app.waybill.ui.history;

import java.util.ArrayList;
import java.util.List;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import app.waybill.core.publish.StartPlan;
import app.waybill.ui.control.ControlName;
import app.waybill.ui.control.Icons;
import app.waybill.ui.control.ShortText;
import app.waybill.ui.control.StatusWord;
import app.waybill.ui.fx.Problem;
import app.waybill.ui.fx.Status;
import app.waybill.ui.fx.Tone;
import app.waybill.ui.publish.ProductionField;
import app.waybill.ui.publish.PublishingPhase;
import app.waybill.ui.session.Destination;
import app.waybill.ui.session.Session;

/// The sheet: what starting the pipeline with a version would do, and the button that does it.
public final class StartSheetController {
    private final Session session;
    private final StartModel model;
    private final Runnable leave;
    @FXML
    private Label title;
    @FXML
    private Label origin;
    @FXML
    private Button close;
    @FXML
    private ProgressBar bar;
    @FXML
    private VBox body;
    @FXML
    private CheckBox anyway;
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
    public StartSheetController(Session session, StartModel model, Runnable leave) {
        this.session = session;
        this.model = model;
        this.leave = leave;
    }

    @FXML
    private void initialize() {
        close.setGraphic(Icons.of("fth-x"));
        close.setOnAction(_ -> cancel());
        ControlName.of("Close").on(close);
        cli.setGraphic(Icons.of("fth-terminal"));
        cli.setOnAction(_ -> model.start().ifPresent(start -> session.desktop().clipboard().copy("the AWS CLI command",
                start.act().commandLine())));
        watch.setGraphic(Icons.of("fth-eye"));
        watch.setOnAction(_ -> watch());
        cancel.setOnAction(_ -> cancel());
        primary.setOnAction(_ -> act());
        anyway.selectedProperty().bindBidirectional(model.anyway());
        production.follow(model.production(), "start there");
        model.production().confirmed().subscribe(_ -> show());
        model.anyway().subscribe(_ -> show());
        model.phase().subscribe(_ -> show());
    }

    /// What Esc does.
    public void cancel() {
        model.close();
        leave.run();
    }

    private void act() {
        if (model.phase().get() == PublishingPhase.PLANNED && model.isReady()) {
            model.apply();
        } else {
            cancel();
        }
    }

    private void watch() {
        model.start().ifPresent(start -> {
            cancel();
            session.navigator().go(new Destination.Watch(List.of(start.target())));
        });
    }

    private void show() {
        PublishingPhase phase = model.phase().get();
        boolean done = phase == PublishingPhase.DONE;
        boolean started = done && model.problem().get() == null;
        StartPlan.Start start = model.start().orElse(null);
        String pipeline = start == null ? "the pipeline" : start.act().pipeline().name();
        title.setText((started ? "Started " : "Start ") + pipeline + " with version "
                + ShortText.ofId(model.version()));
        origin.setText(start == null
                ? ""
                : start.act().pipeline().scope() + ", source action "
                        + start.act().version().action() + ". Nothing is written to S3.");
        bar.setVisible(phase == PublishingPhase.PLANNING || phase == PublishingPhase.PUBLISHING);
        body.getChildren().setAll(rows(done));
        anyway.setVisible(start != null && !start.errors().isEmpty());
        anyway.setDisable(phase != PublishingPhase.PLANNED);
        cli.setDisable(start == null);
        watch.setVisible(started);
        cancel.setVisible(start != null && !done);
        boolean mayStart = start != null && !done;
        primary.setText(mayStart ? "Start the pipeline" : "Close");
        primary.setGraphic(mayStart ? Icons.of("fth-play") : null);
        primary.setDisable(mayStart && !model.isReady());
        note.setVisible(model.isLocked() && !done && model.production().asked().get().isEmpty());
        note.show(new Status(Tone.WARNING, "fth-lock", "The profile is read-only in Waybill."));
    }

    private List<Node> rows(boolean done) {
        List<Node> rows = new ArrayList<>();
        Problem problem = model.problem().get();
        if (problem != null) {
            rows.add(new SaidRow(Tone.DANGER, "fth-x-circle", done ? "It was not started." : "",
                    problem.what() + ". " + problem.advice()));
        } else if (done) {
            rows.add(new SaidRow(Tone.SUCCESS, "fth-check-circle", "Started.", "Watch it to see what comes of it."));
        }
        addPlan(rows, model.plan().get());
        return rows;
    }

    private static void addPlan(List<Node> rows, @Nullable StartPlan plan) {
        switch (plan) {
            case StartPlan.Impossible impossible ->
                rows.add(
                        new SaidRow(Tone.DANGER, "fth-x-circle", "Nothing can be started:", impossible.reason() + "."));
            case StartPlan.Start start -> {
                start.target().definitions().entries().forEach(entry -> rows.add(new SaidRow(Tone.NEUTRAL, "fth-box",
                        entry.name(), ShortText.ofImage(entry.imageUri()))));
                start.effects().forEach(effect -> rows.add(new SaidRow(Tone.NEUTRAL, "fth-info", "", effect)));
                start.notices().forEach(notice -> rows.add(SaidRow.notice(notice)));
                start.findings().forEach(found -> rows.add(SaidRow.of(found)));
            }
            case null -> {
                // nothing is known yet
            }
        }
    }
}
