package app.waybill.core.lint;

import app.waybill.core.text.JsonPointer;
import app.waybill.core.text.Place;

/// One thing that a rule says about a text. `path` points at the member that is wrong, or, where something is missing,
/// at the object that lacks it; `place` is where that member's name or that array element starts. `message` quotes the
/// offending text, says what is wrong, why it fails and what to do.
public record Finding(String rule, Severity severity, String message, JsonPointer path, Place place, boolean fixable) {
    /// A finding without a safe fix.
    public Finding(String rule, Severity severity, String message, JsonPointer path, Place place) {
        this(rule, severity, message, path, place, false);
    }
}
