package app.waybill.core.pipeline.diff;

import java.util.Locale;

/// In what way two pipelines differ at one place.
public enum ChangeKind {
    /// Only the second pipeline has it.
    ADDED,
    /// Only the first pipeline has it.
    REMOVED,
    /// The same part under another name.
    RENAMED,
    /// The same stage in another order, or the same action in another stage.
    MOVED,
    /// Another value.
    CHANGED,
    /// The same value in both, although what stands in it is replaced everywhere else: mostly a place that was forgotten.
    OUT_OF_STEP;

    /// The kind as JSON has it: "out-of-step".
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The kind when the two pipelines change places.
    ChangeKind mirrored() {
        return switch (this) {
            case ADDED -> REMOVED;
            case REMOVED -> ADDED;
            case RENAMED, MOVED, CHANGED, OUT_OF_STEP -> this;
        };
    }
}
