package app.waybill.core.sets;

/// How a promotion carries an image into another set.
public enum CarryAs {
    /// Held to the digest that was tested, and written by it.
    DIGEST,
    /// By the tag that was tested, as long as it means the same image there.
    TAG
}
