package app.waybill.ui.watch;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import app.waybill.core.gateway.ClusterRef;
import app.waybill.core.gateway.Deployment;
import app.waybill.core.gateway.ServiceRollout;
import app.waybill.core.watch.LiveCheck;
import app.waybill.core.watch.Stopped;
import app.waybill.core.watch.WatchState;
import app.waybill.ui.control.Badge;
import app.waybill.ui.control.ControlName;
import app.waybill.ui.control.Icons;
import app.waybill.ui.control.SelectableText;
import app.waybill.ui.control.StatusWord;
import app.waybill.ui.fx.Tone;
import app.waybill.ui.session.Desktop;

/// The ECS service: how many tasks run, its deployments, why tasks stopped, and what ECS says.
final class ServiceView extends VBox {
    private static final int EVENTS = 8;

    private final Desktop desktop;
    private final VBox facts = new VBox();
    private final VBox reasons = new VBox(8);
    private final VBox events = new VBox();
    private List<Stopped> shown = List.of();

    ServiceView(Desktop desktop) {
        this.desktop = desktop;
        getStyleClass().addAll("card", "watch-service");
        reasons.getStyleClass().add("reasons");
        getChildren().setAll(facts, reasons, events);
    }

    void show(WatchState state) {
        boolean known = state.rollout().isPresent();
        setVisible(known);
        setManaged(known);
        state.rollout().ifPresent(rollout -> {
            facts.getChildren().setAll(header(rollout, state), numbers(rollout, state), deployments(rollout));
            showEvents(rollout);
        });
        List<Stopped> stopped = Stopped.of(state);
        if (!stopped.equals(shown)) {
            shown = stopped;
            Optional<ClusterRef> cluster = state.rollout().map(rollout -> rollout.ref().cluster());
            reasons.getChildren().setAll(stopped.stream().map(one -> reason(one, cluster)).toList());
        }
    }

    private static HBox header(ServiceRollout rollout, WatchState state) {
        HBox header = Row.of(Row.whole("ECS service " + rollout.ref().name(), "strong"),
                Row.label(rollout.ref().cluster().name(), "secondary", "muted"), Row.gap());
        header.getStyleClass().add("card-header");
        state.deployment().or(rollout::primary)
                .ifPresent(deployment -> header.getChildren().add(new Badge(WatchStatus.of(deployment))));
        return header;
    }

    private static HBox numbers(ServiceRollout rollout, WatchState state) {
        int failed = rollout.deployments().stream().mapToInt(Deployment::failed).sum();
        int equal = LiveCheck.of(state).stream().mapToInt(LiveCheck::equal).min().orElse(0);
        ProgressBar bar = new ProgressBar(rollout.desired() == 0 ? 1 : (double) equal / rollout.desired());
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(equal + " of " + rollout.desired() + " new tasks");
        VBox progress = new VBox(6, Row.label(equal + " of " + rollout.desired() + " new tasks", "secondary", "strong"),
                bar);
        HBox.setHgrow(progress, Priority.ALWAYS);
        HBox numbers = new HBox(number(rollout.desired(), "desired"), number(rollout.running(), "running"),
                number(rollout.pending(), "pending"), number(failed, "failed"), progress);
        if (failed > 0) {
            Tone.DANGER.on(((VBox) numbers.getChildren().get(3)).getChildren().getFirst());
        }
        numbers.getStyleClass().add("numbers");
        return numbers;
    }

    private static VBox number(int count, String word) {
        VBox box = new VBox(Row.whole(Integer.toString(count), "page-title", "toned-number"),
                Row.whole(word, "secondary", "muted"));
        box.getStyleClass().add("number");
        return box;
    }

    private static GridPane deployments(ServiceRollout rollout) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("deployments");
        grid.addRow(0, Row.label("Deployment", "secondary", "strong", "muted"),
                Row.label("Task definition", "secondary", "strong", "muted"),
                Row.label("Tasks", "secondary", "strong", "muted"),
                Row.label("Rollout", "secondary", "strong", "muted"));
        for (Deployment deployment : rollout.deployments()) {
            grid.addRow(grid.getRowCount(),
                    Row.label(deployment.isPrimary() ? "Primary" : "Active",
                            deployment.isPrimary() ? "strong" : "muted"),
                    Row.label(deployment.task()), Row.label(deployment.running() + " / " + deployment.desired()),
                    new StatusWord(WatchStatus.of(deployment)));
        }
        return grid;
    }

    private HBox reason(Stopped stopped, Optional<ClusterRef> cluster) {
        SelectableText words = new SelectableText();
        words.show("1 task stopped: " + stopped.reason() + ".",
                (stopped.container() == null ? "" : stopped.container() + ", ")
                        + (stopped.exitCode() == null ? "" : "exit code " + stopped.exitCode() + ", ")
                        + "task " + stopped.task());
        HBox.setHgrow(words, Priority.ALWAYS);
        Button copy = new Button("Copy", Icons.of("fth-copy"));
        copy.getStyleClass().addAll("button-icon", "flat", "small");
        copy.setOnAction(_ -> desktop.clipboard().copy("why the task stopped", stopped.sentence()));
        ControlName.of("Copy why task " + stopped.shortTask() + " stopped").on(copy);
        HBox notice = new HBox(Icons.of("fth-x-circle"), words);
        cluster.map(it -> URI.create(it.taskLogs(stopped.task()))).ifPresent(page -> {
            Button logs = new Button("Open logs");
            logs.getStyleClass().add("link");
            logs.setMinWidth(USE_PREF_SIZE);
            logs.setOnAction(_ -> desktop.browser().open(page));
            ControlName.of("Open the logs of task " + stopped.shortTask()).on(logs);
            notice.getChildren().add(logs);
        });
        notice.getChildren().add(copy);
        notice.getStyleClass().addAll("notice", "boxed");
        Tone.DANGER.on(notice);
        return notice;
    }

    private void showEvents(ServiceRollout rollout) {
        Spans spans = new Spans(desktop.clock());
        Button copy = new Button("Copy all");
        copy.getStyleClass().add("link");
        copy.setMinWidth(USE_PREF_SIZE);
        copy.setDisable(rollout.events().isEmpty());
        copy.setOnAction(_ -> desktop.clipboard().copy("the events", rollout.events().stream()
                .map(event -> event.time() + " " + event.message()).collect(Collectors.joining("\n"))));
        events.getChildren().setAll(Row.of(Row.label("Events", "strong"), Row.gap(), copy));
        events.getStyleClass().setAll("events");
        rollout.events().stream().limit(EVENTS).forEach(event -> events.getChildren().add(
                Row.of(Row.whole(spans.time(event.time()), "mono", "muted"), Row.label(event.message(), "secondary"))));
        if (rollout.events().isEmpty()) {
            events.getChildren().add(Row.label("ECS says nothing about this service yet.", "secondary", "muted"));
        }
    }
}
