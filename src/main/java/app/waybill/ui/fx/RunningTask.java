package app.waybill.ui.fx;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Work that is running, as the status bar shows it. Its properties change on the FX thread only.
public final class RunningTask {
    /// The fraction of work whose extent is not known.
    public static final double UNKNOWN = -1;

    private final String title;
    private final boolean background;
    private final ReadOnlyStringWrapper step = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(UNKNOWN);
    private volatile boolean cancelled;
    private Runnable interrupt = () -> {};

    /// The task of a job that has just begun.
    public RunningTask(Job<?> job) {
        this.title = job.title();
        this.background = job.isInBackground();
    }

    /// What is being done.
    public String title() {
        return title;
    }

    /// Whether it only waits for what goes on elsewhere.
    public boolean isInBackground() {
        return background;
    }

    /// What is being done now; empty if the work does not say.
    public ReadOnlyStringProperty step() {
        return step.getReadOnlyProperty();
    }

    /// "612 of 1,204"; empty if the work does not say.
    public ReadOnlyStringProperty count() {
        return count.getReadOnlyProperty();
    }

    /// From 0 to 1, or [#UNKNOWN].
    public ReadOnlyDoubleProperty fraction() {
        return fraction.getReadOnlyProperty();
    }

    /// Ends the work as soon as it can be ended; its result is dropped.
    public void cancel() {
        cancelled = true;
        interrupt.run();
    }

    /// Whether it was cancelled or superseded.
    public boolean cancelled() {
        return cancelled;
    }

    void interruptWith(Runnable action) {
        interrupt = action;
    }

    void show(TaskState state) {
        step.set(state.step());
        count.set(state.count());
        fraction.set(state.fraction());
    }
}
