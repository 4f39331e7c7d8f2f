package app.waybill.ui.fx;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/// Runs jobs on virtual threads, one for each, and hands their results to the FX thread.
public final class FxTasks implements TaskRunner {
    private final RunningTasks running;
    private final Executor fxThread;
    private final Consumer<? super Throwable> unhandled;
    private final Map<Object, RunningTask> keyed = new HashMap<>();

    /// `fxThread` is `Platform::runLater`; `unhandled` shows an error that no handler took.
    public FxTasks(RunningTasks running, Executor fxThread, Consumer<? super Throwable> unhandled) {
        this.running = running;
        this.fxThread = fxThread;
        this.unhandled = unhandled;
    }

    @Override
    public <T extends @Nullable Object> RunningTask run(Job<T> job) {
        RunningTask task = new RunningTask(job);
        job.key().map(key -> keyed.put(key, task)).ifPresent(RunningTask::cancel);
        running.add(task);
        Thread thread = Thread.ofVirtual().name(job.title()).unstarted(() -> work(job, task));
        task.interruptWith(thread::interrupt);
        thread.start();
        return task;
    }

    private <T extends @Nullable Object> void work(Job<T> job, RunningTask task) {
        Runnable outcome;
        try {
            T result = job.work().run(new TaskProgress(task, fxThread));
            outcome = () -> job.succeed(result);
        } catch (Throwable e) {
            outcome = () -> fail(job, e);
        }
        Runnable handing = outcome;
        fxThread.execute(() -> finish(job, task, handing));
    }

    private void finish(Job<?> job, RunningTask task, Runnable outcome) {
        running.remove(task);
        job.key().ifPresent(key -> keyed.remove(key, task));
        try {
            if (!task.cancelled()) {
                outcome.run();
            }
            job.end();
        } catch (RuntimeException e) {
            unhandled.accept(e);
        }
    }

    private void fail(Job<?> job, Throwable error) {
        if (!job.fail(error)) {
            unhandled.accept(error);
        }
    }
}
