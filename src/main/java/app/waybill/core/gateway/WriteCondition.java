package app.waybill.core.gateway;

/// What must still be true of a key for a write to happen; a rival's write in between makes it a [CloudException.Conflict].
public sealed interface WriteCondition {
    /// The key holds the object of this ETag.
    record Unchanged(String etag) implements WriteCondition {}

    /// The key holds no object.
    record Absent() implements WriteCondition {}

    /// Nothing: what the key holds may not be read, and the operator has confirmed to write over it unseen.
    record Unseen() implements WriteCondition {}

    /// The condition as the header of the call says it.
    default String header() {
        return switch (this) {
            case Unchanged(String etag) -> "If-Match: " + etag;
            case Absent _ -> "If-None-Match: *";
            case Unseen _ -> "none";
        };
    }
}
