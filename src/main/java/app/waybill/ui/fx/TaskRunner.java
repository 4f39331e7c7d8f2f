package app.waybill.ui.fx;

import org.jspecify.annotations.Nullable;

/// Runs jobs off the FX thread. The one way to do anything that could take more than a blink.
@FunctionalInterface
public interface TaskRunner {
    /// Starts a job; called on the FX thread. The task shows its progress and can be cancelled.
    <T extends @Nullable Object> RunningTask run(Job<T> job);
}
