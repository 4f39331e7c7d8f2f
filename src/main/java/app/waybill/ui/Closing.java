package app.waybill.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import app.waybill.ui.fx.Messages;
import app.waybill.ui.fx.Notice;
import app.waybill.ui.fx.RunningTask;
import app.waybill.ui.fx.RunningTasks;
import app.waybill.ui.fx.Tone;
import app.waybill.ui.session.Unsaved;

/// Asks once before something is lost with the window: in a notice, and while that stands, closing again closes.
record Closing(RunningTasks running, Messages messages, Runnable close) {
    private static final String NOTICE = "closing";
    /// How many are told by their names.
    private static final int NAMED = 3;

    /// Whether the window may close now; otherwise the operator has just been asked.
    boolean mayClose(List<Unsaved> unsaved) {
        boolean asked = messages.notices().stream().anyMatch(notice -> notice.id().equals(NOTICE));
        if (asked || (unsaved.isEmpty() && running.tasks().stream().allMatch(RunningTask::isInBackground))) {
            return true;
        }
        Notice notice = new Notice(NOTICE, Tone.WARNING, what(unsaved),
                "Close the window again to leave all the same.");
        if (!unsaved.isEmpty()) {
            notice = notice.with("Save", () -> save(unsaved));
        }
        messages.show(notice.with("Close now", close));
        return false;
    }

    private void save(List<Unsaved> unsaved) {
        messages.dismiss(NOTICE);
        unsaved.forEach(it -> it.save().run());
    }

    private String what(List<Unsaved> unsaved) {
        List<String> reasons = new ArrayList<>();
        if (!unsaved.isEmpty()) {
            reasons.add(names(unsaved) + (unsaved.size() == 1 ? " has" : " have") + " unsaved changes");
        }
        running.tasks().stream().filter(task -> !task.isInBackground()).findFirst()
                .ifPresent(task -> reasons.add("“" + task.title() + "” is still running"));
        return String.join(", and ", reasons) + ".";
    }

    private static String names(List<Unsaved> unsaved) {
        int named = Math.min(NAMED, unsaved.size());
        String names = unsaved.stream().limit(named).map(Unsaved::name).collect(Collectors.joining(", "));
        return names + (unsaved.size() > named ? " and " + (unsaved.size() - named) + " more" : "");
    }
}
