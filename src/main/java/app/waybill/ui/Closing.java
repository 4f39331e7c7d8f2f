package app.waybill.ui;

import java.util.ArrayList;
import java.util.List;

import app.waybill.ui.fx.Messages;
import app.waybill.ui.fx.Notice;
import app.waybill.ui.fx.RunningTasks;
import app.waybill.ui.fx.Tone;
import app.waybill.ui.session.OpenWorkspace;

/// Asks once before something is lost with the window: in a notice, and while that stands, closing again closes.
record Closing(RunningTasks running, Messages messages, Runnable close) {
    private static final String NOTICE = "closing";

    /// Whether the window may close now; otherwise the operator has just been asked.
    boolean mayClose(List<OpenWorkspace> workspaces) {
        List<OpenWorkspace> unsaved = workspaces.stream().filter(OpenWorkspace::isUnsaved).toList();
        boolean asked = messages.notices().stream().anyMatch(notice -> notice.id().equals(NOTICE));
        if (asked || (unsaved.isEmpty() && running.tasks().isEmpty())) {
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

    private void save(List<OpenWorkspace> unsaved) {
        messages.dismiss(NOTICE);
        unsaved.forEach(OpenWorkspace::save);
    }

    private String what(List<OpenWorkspace> unsaved) {
        List<String> reasons = new ArrayList<>();
        unsaved.forEach(workspace -> reasons.add(workspace.name() + " has unsaved changes"));
        running.tasks().stream().findFirst().ifPresent(task -> reasons.add("“" + task.title() + "” is still running"));
        return String.join(", and ", reasons) + ".";
    }
}
