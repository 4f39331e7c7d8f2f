package app.waybill.ui.publish;

/// How far publishing has come.
public enum PublishingPhase {
    PLANNING,
    /// There is no plan: it was cancelled, or could not be made.
    UNPLANNED,
    PLANNED,
    PUBLISHING,
    /// What could be done is done.
    DONE
}
