package app.waybill.ui.activity;

import app.waybill.core.publish.JournalEntry;

/// Which acts of the journal are shown.
enum ActKind {
    ALL("All"),
    PUBLISHED("Published"),
    RESTORED("Restored"),
    /// Pipelines were started, retried, stopped, approved.
    PIPELINES("Pipelines"),
    /// Refused, failed, or perhaps done.
    NOT_DONE("Not done");

    private final String words;

    ActKind(String words) {
        this.words = words;
    }

    /// How the choice is called.
    String words() {
        return words;
    }

    /// Whether an entry belongs to it.
    boolean has(JournalEntry entry) {
        return this == ALL || this == switch (entry.result()) {
            case PUBLISHED -> PUBLISHED;
            case RESTORED -> RESTORED;
            case STARTED, RETRIED, STOPPED, APPROVED, REJECTED -> PIPELINES;
            case REFUSED, FAILED, BEGUN, UNKNOWN -> NOT_DONE;
        };
    }
}
