package app.waybill.ui.publish;

import app.waybill.ui.fx.Tone;

/// Something that was looked at before a bundle is written: what came of it in a few words with a bold beginning, and all
/// that there is to say about it.
record Check(Tone tone, String strong, String text, String whole) {
    /// A check that needs no more words.
    Check(Tone tone, String text) {
        this(tone, "", text, text);
    }

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
