package app.waybill.ui;

import java.util.logging.Level;
import java.util.logging.Logger;

/// Keeps the toolkit's own log lines from the operator's terminal: "Unsupported JavaFX configuration" is no problem.
final class Logs {
    /// Loggers are forgotten, with their levels, unless somebody holds on to them.
    private static final Logger TOOLKIT = Logger.getLogger("javafx");
    private static final Logger INNER = Logger.getLogger("com.sun.javafx");

    private Logs() {
    }

    static void quiet() {
        TOOLKIT.setLevel(Level.SEVERE);
        INNER.setLevel(Level.SEVERE);
    }
}
