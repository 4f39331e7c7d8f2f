package app.waybill.ui.fx;

import java.util.ArrayDeque;
import java.util.Queue;

import org.jspecify.annotations.Nullable;

/// Holds jobs until the test lets them run, one after the other on the calling thread: for what happens while work is
/// under way. Jobs that were cancelled meanwhile run as well, as they may in the window, and nobody hears of them.
public final class HeldTasks implements TaskRunner {
    private final Queue<Runnable> held = new ArrayDeque<>();

    @Override
    public <T extends @Nullable Object> RunningTask run(Job<T> job) {
        RunningTask task = new RunningTask(job);
        held.add(() -> work(job, task));
        return task;
    }

    /// Runs the job that was asked for first.
    public void finishNext() {
        held.remove().run();
    }

    /// Runs all jobs, and those that they ask for.
    public void finishAll() {
        while (!held.isEmpty()) {
            finishNext();
        }
    }

    private static <T extends @Nullable Object> void work(Job<T> job, RunningTask task) {
        try {
            T result = job.work().run(new TaskProgress(task, Runnable::run));
            if (!task.cancelled()) {
                job.succeed(result);
            }
        } catch (Exception e) {
            if (!task.cancelled() && !job.fail(e)) {
                throw new AssertionError("nobody handled the error of " + job.title(), e);
            }
        }
        job.end();
    }
}
