package app.waybill.ui.pipelines;

import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import app.waybill.core.text.JsonPointer;

/// What one looks at in a comparison: a row of the list, or none, with the actions and the lines of both pipelines that go
/// with it; 0 for no line.
record CompareSpot(@Nullable ComparedRow rowOrNull, Set<JsonPointer> before, Set<JsonPointer> after, int lineBefore,
        int lineAfter) {
    static final CompareSpot NONE = new CompareSpot(null, Set.of(), Set.of(), 0, 0);

    CompareSpot {
        before = Set.copyOf(before);
        after = Set.copyOf(after);
    }

    Optional<ComparedRow> row() {
        return Optional.ofNullable(rowOrNull);
    }

    Set<JsonPointer> actions(CompareEnd end) {
        return end == CompareEnd.BEFORE ? before : after;
    }

    int line(CompareEnd end) {
        return end == CompareEnd.BEFORE ? lineBefore : lineAfter;
    }
}
