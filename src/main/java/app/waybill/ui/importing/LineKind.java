package app.waybill.ui.importing;

import app.waybill.core.workspace.edit.EditLine;
import app.waybill.core.workspace.edit.Outcome;

/// What a line of an import's plan is: which lines one wants to see.
public enum LineKind {
    ALL("All"),
    ADDED("New"),
    CHANGED("Changed"),
    CONFLICT("Conflicts"),
    GONE("Gone");

    private final String title;

    LineKind(String title) {
        this.title = title;
    }

    /// The words of its choice, with how many there are.
    String label(long count) {
        return title + " " + count;
    }

    /// Whether a line is of this kind; one that changes nothing is of none.
    boolean fits(EditLine line) {
        return switch (line.outcome()) {
            case Outcome.Same _ -> false;
            case Outcome.Impossible _ -> this == ALL;
            case Outcome.Change _ -> this == ALL || this == (line.before().isEmpty() ? ADDED : CHANGED);
            case Outcome.Conflict _ -> this == ALL || this == CONFLICT;
            case Outcome.Removal _ -> this == ALL || this == GONE;
        };
    }
}
