package app.waybill.ui.fx;

import org.jspecify.annotations.Nullable;

/// Runs jobs on the calling thread, at once, so that what is asynchronous in the window is not in a test. An error that
/// no handler takes is thrown.
public final class DirectTasks implements TaskRunner {
    @Override
    public <T extends @Nullable Object> RunningTask run(Job<T> job) {
        RunningTask task = new RunningTask(job);
        try {
            job.succeed(job.work().run(new TaskProgress(task, Runnable::run)));
        } catch (Exception e) {
            if (!job.fail(e)) {
                throw new AssertionError("nobody handled the error of " + job.title(), e);
            }
        } finally {
            job.end();
        }
        return task;
    }
}
