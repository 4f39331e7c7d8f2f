package app.waybill.core.lint;

import app.waybill.core.text.JsonPointer;
import app.waybill.core.text.Place;

/// What is known of a rule before it has read anything: its id, such as `image-uri`, which scripts name and which never
/// changes; how bad its findings are, unless one says otherwise; and what it catches, in one sentence.
public record RuleCard(String id, Severity severity, String summary) {
    /// A finding of this rule about a member, an element, or the object that lacks something.
    public Finding finding(String message, JsonPointer path, Place place) {
        return new Finding(id, severity, message, path, place);
    }
}
