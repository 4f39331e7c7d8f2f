package app.waybill.ui.control;

import app.waybill.core.lint.Severity;
import app.waybill.ui.fx.Tone;

/// How a severity is shown: word, icon and tone, which always stand together.
public enum SeverityLook {
    ERROR("Error", "fth-x-circle", Tone.DANGER),
    WARNING("Warning", "fth-alert-triangle", Tone.WARNING),
    INFO("Info", "fth-info", Tone.ACCENT);

    private final String word;
    private final String icon;
    private final Tone tone;

    SeverityLook(String word, String icon, Tone tone) {
        this.word = word;
        this.icon = icon;
        this.tone = tone;
    }

    /// The look of a severity.
    public static SeverityLook of(Severity severity) {
        return switch (severity) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case INFO -> INFO;
        };
    }

    /// The word, with a capital: `Error`.
    public String word() {
        return word;
    }

    /// The Feather icon: `fth-x-circle`.
    public String icon() {
        return icon;
    }

    /// The tone that carries its colours.
    public Tone tone() {
        return tone;
    }
}
