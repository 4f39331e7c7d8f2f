package app.waybill.ui.watch;

import java.util.List;
import java.util.Locale;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import app.waybill.core.gateway.ServiceTask;
import app.waybill.core.image.Digest;
import app.waybill.core.watch.LiveCheck;
import app.waybill.core.watch.WatchState;
import app.waybill.ui.control.Badge;
import app.waybill.ui.control.ControlName;
import app.waybill.ui.control.Icons;
import app.waybill.ui.fx.Status;
import app.waybill.ui.fx.Tone;

/// Whether each container runs what was published, and the tasks that say so.
final class LiveView extends VBox {
    LiveView() {
        getStyleClass().addAll("card", "watch-live");
    }

    void show(WatchState state) {
        HBox header = Row.of(Row.whole("Is it live?", "strong"),
                Row.label("running digest = published digest", "secondary", "muted"));
        header.getStyleClass().add("card-header");
        getChildren().setAll(header);
        List<LiveCheck> checks = LiveCheck.of(state);
        checks.forEach(check -> getChildren().add(check(check, state)));
        if (!checks.isEmpty()) {
            getChildren().add(tasks(state, checks.getFirst()));
        }
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        Label notice = Row.label("You get a notice when this ends.", "secondary", "muted");
        notice.setGraphic(Icons.of("fth-bell"));
        HBox footer = Row.of(notice, Row.gap(), Row.whole("asks every 5 s", "secondary", "muted"));
        footer.getStyleClass().add("footer");
        footer.setVisible(state.ending().isEmpty());
        getChildren().addAll(gap, footer);
    }

    private static VBox check(LiveCheck check, WatchState state) {
        boolean known = state.deployment().isPresent();
        boolean live = known && check.isLive() && check.wanted() > 0;
        boolean same = check.equal() > 0;
        Status status = live
                ? new Status(Tone.SUCCESS, "fth-check-circle", "equal")
                : known
                        ? new Status(Tone.ACCENT, "fth-loader", check.equal() + " of " + check.wanted() + " tasks")
                        : new Status(Tone.NEUTRAL, "fth-circle", "not yet");
        HBox digests = Row.of(side("published", check.published(), check.image()),
                Row.whole(same ? "=" : "≠", "equals", same ? "tone-success" : "tone-neutral"),
                side("running", check.running(), "–"));
        VBox box = new VBox(4, Row.of(Row.label(check.container(), "strong"), Row.gap(), new Badge(status)), digests);
        box.getStyleClass().add("check");
        return box;
    }

    private static VBox side(String word, @Nullable Digest digest, String otherwise) {
        Label value = Row.label(digest == null ? tail(otherwise) : digest.shortened(), "mono");
        ControlName.of(word + ": " + (digest == null ? otherwise : digest.value())).on(value);
        VBox side = new VBox(Row.label(word, "secondary", "muted"), value);
        HBox.setHgrow(side, Priority.ALWAYS);
        side.setPrefWidth(120);
        return side;
    }

    /// The end of an image that is named by its tag.
    private static String tail(String image) {
        return image.substring(image.lastIndexOf('/') + 1);
    }

    private static VBox tasks(WatchState state, LiveCheck first) {
        VBox box = new VBox(Row.of(Row.label("Tasks", "strong"),
                Row.label("container " + first.container(), "secondary", "muted")));
        box.getStyleClass().add("tasks");
        state.seen().tasks().forEach(task -> box.getChildren().add(task(task, first)));
        if (state.seen().tasks().isEmpty()) {
            box.getChildren().add(Row.label("They are asked for once an execution runs.", "secondary", "muted"));
        }
        return box;
    }

    private static HBox task(ServiceTask task, LiveCheck first) {
        Status status = status(task);
        String digest = task.container(first.container()).map(ServiceTask.Container::digestOrNull)
                .map(Digest::shortened).orElse("–");
        Label word = Row.whole(status.word(), "secondary", "toned");
        status.tone().on(word);
        HBox row = Row.of(Row.icon(status), Row.whole(task.id().substring(0, Math.min(8, task.id().length())), "mono"),
                Row.label(digest, "mono", "muted"), Row.gap(), word);
        row.getStyleClass().add("task");
        return row;
    }

    private static Status status(ServiceTask task) {
        if (task.isStopped()) {
            return new Status(Tone.DANGER, "fth-x-circle", task.status().equals("STOPPED") ? "stopped" : "stops");
        }
        String health = task.health();
        boolean told = health != null && !health.equals("UNKNOWN");
        return task.isRunning()
                ? new Status(Tone.SUCCESS, "fth-check-circle", told ? "running, " + lower(health) : "running")
                : new Status(Tone.ACCENT, "fth-loader", lower(task.status()));
    }

    private static String lower(@Nullable String word) {
        return String.valueOf(word).toLowerCase(Locale.ROOT);
    }
}
