package app.waybill.core.publish;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/// An act whose outcome the journal does not tell: its intent, and why an earlier look could not find it out; null where
/// nobody looked.
record OpenAct(JournalEntry begun, @Nullable String unknownBecause) {
    String id() {
        return Objects.requireNonNull(begun.id());
    }
}
