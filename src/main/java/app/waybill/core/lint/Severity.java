package app.waybill.core.lint;

import java.util.Locale;

/// How bad a finding is, worst first. **ERROR**: AWS rejects it or the deployment must fail. **WARNING**: accepted, but
/// risky or very likely wrong. **INFO**: worth knowing in a review.
public enum Severity {
    ERROR,
    WARNING,
    INFO;

    /// Whether this is as bad as the other or worse.
    public boolean atLeast(Severity other) {
        return compareTo(other) <= 0;
    }

    /// The word of the command line and its JSON: `error`, `warning`, `info`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
