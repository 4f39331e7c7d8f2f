package app.waybill.ui.pipelines;

import app.waybill.core.pipeline.diff.Change;
import app.waybill.ui.fx.Status;
import app.waybill.ui.fx.Tone;

/// What happened to a part of a pipeline, the most telling first: a node is marked with the first that is true of it.
public enum ComparedKind {
    /// Only the second pipeline has it.
    ADDED(new Status(Tone.SUCCESS, "fth-plus", "added")),
    /// Only the first pipeline has it.
    REMOVED(new Status(Tone.DANGER, "fth-minus", "removed")),
    /// The same value in both, although it is replaced everywhere else.
    SAME(new Status(Tone.DANGER, "fth-alert-triangle", "forgotten?")),
    /// Another value, or another name.
    CHANGED(new Status(Tone.WARNING, "fth-edit-2", "changed")),
    /// Another place: another stage, order of stages, or run order.
    MOVED(new Status(Tone.ACCENT, "fth-arrow-right", "moved")),
    /// What tells two environments apart.
    ENVIRONMENT(new Status(Tone.NEUTRAL, "fth-repeat", "environment")),
    /// What every update changes; no difference.
    APART(new Status(Tone.NEUTRAL, "fth-info", "no difference"));

    private final Status look;

    ComparedKind(Status look) {
        this.look = look;
    }

    static ComparedKind of(Change change) {
        return switch (change.kind()) {
            case ADDED -> ADDED;
            case REMOVED -> REMOVED;
            case MOVED -> MOVED;
            case RENAMED -> CHANGED;
            case CHANGED -> change.member().equals("runOrder") ? MOVED : CHANGED;
            case OUT_OF_STEP -> SAME;
        };
    }

    /// How it is shown.
    Status look() {
        return look;
    }
}
