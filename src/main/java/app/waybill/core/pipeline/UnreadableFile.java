package app.waybill.core.pipeline;

/// A file could not be read; the message is a sentence that names it and says why.
public final class UnreadableFile extends Exception {
    private static final long serialVersionUID = 1;

    UnreadableFile(String message, Throwable cause) {
        super(message, cause);
    }

    UnreadableFile(String message) {
        super(message);
    }
}
