package app.waybill.cli;

/// How far a command has come: one line on a terminal, which is gone when the command is through. Where nobody watches,
/// nothing is printed.
final class ProgressLine implements AutoCloseable {
    private final Console console;
    private final boolean watched;
    private String shown = "";

    ProgressLine(Console console) {
        this.console = console;
        watched = console.isTerminal();
    }

    /// Shows the text in place of the one before. Safe to call from any thread.
    synchronized void show(String text) {
        if (watched) {
            console.err().print("\r" + text + " ".repeat(Math.max(0, shown.length() - text.length())));
            console.err().flush();
            shown = text;
        }
    }

    @Override
    public synchronized void close() {
        show("");
        if (watched) {
            console.err().print("\r");
            console.err().flush();
        }
    }
}
