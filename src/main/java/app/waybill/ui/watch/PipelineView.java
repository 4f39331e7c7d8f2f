package app.waybill.ui.watch;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import app.waybill.core.gateway.ActionRun;
import app.waybill.core.gateway.PipelineExecution;
import app.waybill.core.gateway.PipelineRef;
import app.waybill.core.watch.PipelineLayout;
import app.waybill.core.watch.WatchState;
import app.waybill.ui.control.Badge;
import app.waybill.ui.control.Icons;
import app.waybill.ui.fx.Status;
import app.waybill.ui.fx.Tone;
import app.waybill.ui.session.Desktop;

/// The pipeline with its stages, and in each the actions of the execution that took the version.
final class PipelineView extends VBox {
    private final Desktop desktop;

    PipelineView(Desktop desktop) {
        this.desktop = desktop;
        getStyleClass().addAll("card", "watch-pipeline");
    }

    void show(WatchState state) {
        Optional<PipelineRef> pipeline = state.target().pipeline();
        setVisible(pipeline.isPresent());
        setManaged(pipeline.isPresent());
        HBox stages = new HBox();
        stages.getStyleClass().add("stages");
        state.layout().ifPresent(layout -> layout.stages().forEach(stage -> {
            if (!stages.getChildren().isEmpty()) {
                Label arrow = Row.whole("", "stage-arrow");
                arrow.setGraphic(Icons.of("fth-arrow-right"));
                stages.getChildren().add(arrow);
            }
            stages.getChildren().add(stage(stage, state));
        }));
        ScrollPane scroll = new ScrollPane(stages);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        pipeline.ifPresent(ref -> getChildren().setAll(header(ref, state), scroll));
    }

    private HBox header(PipelineRef pipeline, WatchState state) {
        Button console = new Button("Console", Icons.of("fth-external-link"));
        console.getStyleClass().addAll("flat", "small");
        console.setMinWidth(USE_PREF_SIZE);
        console.setOnAction(_ -> desktop.browser().open(URI.create(pipeline.console())));
        HBox header = Row.of(Row.whole("Pipeline " + pipeline.name(), "strong"));
        header.getStyleClass().add("card-header");
        Optional<PipelineExecution> execution = state.execution();
        execution.ifPresent(found -> {
            Button copy = new Button("Copy the execution's id", Icons.of("fth-copy"));
            copy.getStyleClass().addAll("button-icon", "flat", "small");
            copy.setOnAction(_ -> desktop.clipboard().copy("the execution's id", found.id()));
            copy.setAccessibleText("Copy the execution's id");
            header.getChildren().addAll(Row.label("execution " + found.id(), "mono", "muted"), copy,
                    new Badge(WatchStatus.of(found.status())));
        });
        String version = state.target().version();
        header.getChildren().addAll(Row.gap(), Row.label((execution.isPresent() ? "started by" : "waits for")
                + " object version " + version.substring(0, Math.min(8, version.length())) + "… of "
                + state.target().object().key(), "secondary", "muted"), console);
        return header;
    }

    private static VBox stage(PipelineLayout.Stage stage, WatchState state) {
        List<ActionRun> runs = stage.actions().stream()
                .flatMap(action -> state.run(stage.name(), action.name()).stream()).toList();
        Status status = status(stage, runs);
        VBox box = new VBox(Row.of(Row.icon(status), Row.label(stage.name(), "strong"), Row.gap(),
                Row.whole(length(runs), "secondary", "muted")));
        box.getStyleClass().add("stage");
        status.tone().on(box);
        stage.actions().forEach(action -> box.getChildren().add(action(action, state)));
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private static Node action(PipelineLayout.Step action, WatchState state) {
        Optional<ActionRun> run = state.run(action.stage(), action.name());
        Status status = run.map(found -> WatchStatus.of(found.status()))
                .orElse(new Status(Tone.NEUTRAL, "fth-circle", "not yet"));
        HBox row = Row.of(Row.icon(status), Row.label(action.name()), Row.gap(),
                Row.whole(run.map(found -> detail(action, found)).orElse(""), "secondary", "muted"));
        row.getStyleClass().add("action");
        return row;
    }

    private static String detail(PipelineLayout.Step action, ActionRun run) {
        if (action.isApproval() && run.status() == ActionRun.Status.IN_PROGRESS) {
            return "waits";
        }
        String by = run.updatedBy();
        if (action.isApproval() && by != null && run.status() == ActionRun.Status.SUCCEEDED) {
            return "by " + by.substring(by.lastIndexOf('/') + 1);
        }
        return run.status() == ActionRun.Status.IN_PROGRESS || run.status() == ActionRun.Status.FAILED
                ? WatchStatus.of(run.status()).word()
                : Spans.between(run.started(), run.updated());
    }

    private static Status status(PipelineLayout.Stage stage, List<ActionRun> runs) {
        for (ActionRun.Status worst : List.of(ActionRun.Status.FAILED, ActionRun.Status.ABANDONED,
                ActionRun.Status.IN_PROGRESS)) {
            if (runs.stream().anyMatch(run -> run.status() == worst)) {
                return WatchStatus.of(worst);
            }
        }
        return runs.size() == stage.actions().size()
                ? WatchStatus.of(ActionRun.Status.SUCCEEDED)
                : new Status(Tone.NEUTRAL, "fth-circle", "not yet");
    }

    private static String length(List<ActionRun> runs) {
        Instant from = runs.stream().map(ActionRun::started).filter(Objects::nonNull)
                .min(Instant::compareTo).orElse(null);
        Instant to = runs.stream().map(ActionRun::updated).filter(Objects::nonNull).max(Instant::compareTo)
                .orElse(null);
        boolean over = runs.stream().noneMatch(run -> run.status() == ActionRun.Status.IN_PROGRESS);
        return over ? Spans.between(from, to) : "";
    }
}
