package app.waybill.core.bundle;

/// Bytes that should be a zip cannot be read as one; the message is a clause that says why.
final class BrokenZip extends Exception {
    private static final long serialVersionUID = 1;

    BrokenZip(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
