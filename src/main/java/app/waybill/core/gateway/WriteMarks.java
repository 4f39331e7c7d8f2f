package app.waybill.core.gateway;

import java.util.function.Predicate;

/// What the operator has marked profiles with in the settings: `production` takes the account's name before anything is
/// written, `readOnly` writes nothing. Asked by profile.
public record WriteMarks(Predicate<String> production, Predicate<String> readOnly) {
    /// Nothing is marked.
    public static final WriteMarks NONE = new WriteMarks(_ -> false, _ -> false);
}
