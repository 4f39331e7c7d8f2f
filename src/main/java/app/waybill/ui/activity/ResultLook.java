package app.waybill.ui.activity;

import app.waybill.core.publish.JournalEntry;
import app.waybill.ui.fx.Tone;

/// The results of acts in words and icons.
public enum ResultLook {
    PUBLISHED("Published", "fth-check-circle", Tone.SUCCESS),
    REFUSED("Refused", "fth-lock", Tone.WARNING),
    FAILED("Failed", "fth-x-circle", Tone.DANGER);

    private final String label;
    private final String icon;
    private final Tone tone;

    ResultLook(String label, String icon, Tone tone) {
        this.label = label;
        this.icon = icon;
        this.tone = tone;
    }

    /// The result in a word.
    public String label() {
        return label;
    }

    /// The Feather icon beside it.
    public String icon() {
        return icon;
    }

    /// What it means.
    public Tone tone() {
        return tone;
    }

    static ResultLook of(JournalEntry.Result result) {
        return switch (result) {
            case PUBLISHED -> PUBLISHED;
            case REFUSED -> REFUSED;
            case FAILED -> FAILED;
        };
    }
}
