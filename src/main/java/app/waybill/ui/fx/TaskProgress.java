package app.waybill.ui.fx;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

/// Carries progress to the FX thread, however often the work reports: at most one update is waiting at a time.
final class TaskProgress implements Progress {
    private final RunningTask task;
    private final Executor fxThread;
    private final AtomicReference<TaskState> latest = new AtomicReference<>(TaskState.BEGUN);
    private final AtomicBoolean waiting = new AtomicBoolean();

    TaskProgress(RunningTask task, Executor fxThread) {
        this.task = task;
        this.fxThread = fxThread;
    }

    @Override
    public void update(long done, long total) {
        change(state -> state.at(done, total));
    }

    @Override
    public void say(String step) {
        change(state -> state.saying(step));
    }

    @Override
    public void show(Runnable update) {
        fxThread.execute(() -> {
            if (!task.cancelled()) {
                update.run();
            }
        });
    }

    @Override
    public boolean cancelled() {
        return task.cancelled();
    }

    private void change(UnaryOperator<TaskState> change) {
        latest.updateAndGet(change);
        if (waiting.compareAndSet(false, true)) {
            fxThread.execute(() -> {
                waiting.set(false);
                task.show(latest.get());
            });
        }
    }
}
