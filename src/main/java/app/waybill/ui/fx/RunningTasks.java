package app.waybill.ui.fx;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// All work that is running now, the oldest first. Changes on the FX thread only.
public final class RunningTasks {
    private final ObservableList<RunningTask> tasks = FXCollections.observableArrayList();
    private final ObservableList<RunningTask> readOnly = FXCollections.unmodifiableObservableList(tasks);

    /// The running tasks, to be looked at.
    public ObservableList<RunningTask> tasks() {
        return readOnly;
    }

    /// Cancels everything, as when the window closes.
    public void cancelAll() {
        tasks.forEach(RunningTask::cancel);
    }

    void add(RunningTask task) {
        tasks.add(task);
    }

    void remove(RunningTask task) {
        tasks.remove(task);
    }
}
