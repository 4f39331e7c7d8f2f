package app.waybill.ui.watch;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import app.waybill.core.watch.WatchState;
import app.waybill.core.watch.WatchTarget;
import app.waybill.ui.fx.Problem;
import app.waybill.ui.fx.Progress;
import app.waybill.ui.fx.RunningTask;

/// One version that is or was watched. Changes on the FX thread only, save where it says so.
public final class WatchItem {
    private final WatchTarget target;
    private final ReadOnlyObjectWrapper<WatchState> state;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();
    private final AtomicReference<@Nullable WatchState> arriving = new AtomicReference<>();
    private @Nullable RunningTask task;

    WatchItem(WatchTarget target) {
        this.target = target;
        state = new ReadOnlyObjectWrapper<>(WatchState.begin(target));
    }

    /// What is watched.
    public WatchTarget target() {
        return target;
    }

    /// What is known of it.
    public ReadOnlyObjectProperty<WatchState> state() {
        return state.getReadOnlyProperty();
    }

    /// Whether it is watched now.
    public ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    /// Why it is not watched any more, where the cloud said no; else null.
    public ReadOnlyObjectProperty<@Nullable Problem> problem() {
        return problem.getReadOnlyProperty();
    }

    void begin() {
        problem.set(null);
        arriving.set(null);
        running.set(true);
    }

    void runs(RunningTask newTask) {
        task = newTask;
    }

    /// Carries what was seen to the FX thread, from another one; only the newest where that has not come to the last yet.
    void take(WatchState seen, Progress progress) {
        if (arriving.getAndSet(seen) == null) {
            progress.show(() -> Optional.ofNullable(arriving.getAndSet(null)).ifPresent(this::show));
        }
    }

    /// What looks as before stays, and with it what has the keyboard.
    private void show(WatchState seen) {
        if (!seen.saysTheSameAs(state.get())) {
            state.set(seen);
        }
    }

    void fail(Problem why) {
        problem.set(why);
    }

    void end() {
        running.set(false);
    }

    void stop() {
        if (task != null && running.get()) {
            task.cancel();
        }
    }
}
