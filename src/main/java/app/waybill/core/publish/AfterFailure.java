package app.waybill.core.publish;

/// What becomes of the bundles that follow one which was not written, or perhaps not.
public enum AfterFailure {
    /// They are not begun.
    STOP,
    /// They are written all the same.
    GO_ON;

    /// Whether the outcome of one bundle ends it for those that follow.
    public boolean ends(PublishOutcome outcome) {
        return this == STOP && outcome.failure().isPresent();
    }
}
