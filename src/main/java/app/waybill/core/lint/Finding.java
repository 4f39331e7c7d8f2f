package app.waybill.core.lint;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.waybill.core.text.JsonDocument;
import app.waybill.core.text.JsonPointer;
import app.waybill.core.text.Place;

/// One thing that a rule says about a text. `path` points at the member that is wrong, or, where something is missing,
/// at the object that lacks it; `place` is where that member's name or that array element starts. `message` is a
/// few sentences: the first quotes the offending text and says what is wrong, the others why it fails and what to do.
public record Finding(String rule, Severity severity, String message, JsonPointer path, Place place,
        @Nullable Fix fixOrNull) {
    /// A finding without a safe fix.
    public Finding(String rule, Severity severity, String message, JsonPointer path, Place place) {
        this(rule, severity, message, path, place, null);
    }

    /// The same finding with a safe fix.
    public Finding withFix(Fix fix) {
        return new Finding(rule, severity, message, path, place, fix);
    }

    /// The same finding at its place in a text that says the same there; without a fix, which was of the other text.
    Finding in(JsonDocument text) {
        return new Finding(rule, severity, message, path, text.placeOf(path).orElse(place));
    }

    /// The safe fix, where there is one.
    public Optional<Fix> fix() {
        return Optional.ofNullable(fixOrNull);
    }

    /// Whether there is a safe fix.
    public boolean fixable() {
        return fixOrNull != null;
    }

    /// The message's first sentence, without its full stop.
    public String summary() {
        int end = message.indexOf(". ");
        String first = end < 0 ? message : message.substring(0, end);
        return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
    }

    /// The message's other sentences: why it fails, what to do. Empty where the first one says it all.
    public String explanation() {
        int end = message.indexOf(". ");
        return end < 0 ? "" : message.substring(end + 2);
    }
}
