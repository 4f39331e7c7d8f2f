package app.waybill.ui.pipelines;

import app.waybill.core.lint.Severity;
import app.waybill.ui.fx.Tone;

/// How a severity is shown: word, icon and tone, which always stand together.
enum SeverityLook {
    ERROR("Error", "fth-x-circle", Tone.DANGER),
    WARNING("Warning", "fth-alert-triangle", Tone.WARNING),
    INFO("Info",
            "fth-info", Tone.ACCENT);

    private final String word;
    private final String icon;
    private final Tone tone;

    SeverityLook(String word, String icon, Tone tone) {
        this.word = word;
        this.icon = icon;
        this.tone = tone;
    }

    static SeverityLook of(Severity severity) {
        return switch (severity) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case INFO -> INFO;
        };
    }

    String word() {
        return word;
    }

    String icon() {
        return icon;
    }

    Tone tone() {
        return tone;
    }
}
