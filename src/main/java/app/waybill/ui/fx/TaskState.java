package app.waybill.ui.fx;

import java.util.Locale;

/// How far work has come. `total` is 0 where it is not known.
record TaskState(String step, long done, long total) {
    static final TaskState BEGUN = new TaskState("", 0, 0);

    TaskState at(long newDone, long newTotal) {
        return new TaskState(step, newDone, newTotal);
    }

    TaskState saying(String newStep) {
        return new TaskState(newStep, done, total);
    }

    String count() {
        return total <= 0 ? "" : String.format(Locale.US, "%,d of %,d", done, total);
    }

    double fraction() {
        return total <= 0 ? RunningTask.UNKNOWN : Math.clamp((double) done / total, 0, 1);
    }
}
