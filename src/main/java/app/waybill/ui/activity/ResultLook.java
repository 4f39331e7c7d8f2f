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
            case REFUSED -> new Status(Tone.WARNING, "fth-lock", "Refused");
            case FAILED -> new Status(Tone.DANGER, "fth-x-circle", "Failed");
            case BEGUN -> new Status(Tone.ACCENT, "fth-loader", "Begun");
            case UNKNOWN -> new Status(Tone.DANGER, "fth-help-circle", "Not known");
        };
    }
}
