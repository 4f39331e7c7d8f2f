package app.waybill.ui.activity;

import app.waybill.core.publish.JournalEntry;
import app.waybill.ui.fx.Status;
import app.waybill.ui.fx.Tone;

/// How the results of acts are shown.
final class ResultLook {
    private ResultLook() {
    }

    static Status of(JournalEntry.Result result) {
        return switch (result) {
            case PUBLISHED -> new Status(Tone.SUCCESS, "fth-check-circle", "Published");
            case RESTORED -> new Status(Tone.SUCCESS, "fth-rotate-ccw", "Restored");
            case STARTED -> new Status(Tone.SUCCESS, "fth-play", "Started");
            case RETRIED -> new Status(Tone.SUCCESS, "fth-refresh-cw", "Retried");
            case STOPPED -> new Status(Tone.WARNING, "fth-stop-circle", "Stopped");
            case APPROVED -> new Status(Tone.SUCCESS, "fth-thumbs-up", "Approved");
            case REJECTED -> new Status(Tone.WARNING, "fth-thumbs-down", "Rejected");
            case REFUSED -> new Status(Tone.WARNING, "fth-lock", "Refused");
            case FAILED -> new Status(Tone.DANGER, "fth-x-circle", "Failed");
            case BEGUN -> new Status(Tone.ACCENT, "fth-loader", "Begun");
            case UNKNOWN -> new Status(Tone.DANGER, "fth-help-circle", "Not known");
        };
    }
}
