package app.waybill.ui.control;

import app.waybill.core.lint.Severity;
import app.waybill.ui.fx.Status;
import app.waybill.ui.fx.Tone;

/// How severities are shown.
public final class SeverityLook {
    private SeverityLook() {
    }

    /// The look of a severity; its word has a capital.
    public static Status of(Severity severity) {
        return switch (severity) {
            case ERROR -> new Status(Tone.DANGER, "fth-x-circle", "Error");
            case WARNING -> new Status(Tone.WARNING, "fth-alert-triangle", "Warning");
            case INFO -> new Status(Tone.ACCENT, "fth-info", "Info");
        };
    }
}
