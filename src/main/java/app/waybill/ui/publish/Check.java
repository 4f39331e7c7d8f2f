package app.waybill.ui.publish;

import app.waybill.ui.fx.Tone;

/// Something that was looked at before a bundle is written: what came of it, and in words, with a bold beginning.
record Check(Tone tone, String strong, String text) {
    /// The Feather icon of its tone.
    String icon() {
        return switch (tone) {
            case SUCCESS -> "fth-check-circle";
            case WARNING -> "fth-alert-triangle";
            case DANGER -> "fth-x-circle";
            case NEUTRAL, ACCENT -> "fth-info";
        };
    }
}
