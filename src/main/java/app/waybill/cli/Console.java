package app.waybill.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/// What a command talks to: `out` for data, `err` for everything else, and the person at the terminal, if there is one.
public final class Console {
    private final RememberingStream data;
    private final PrintWriter out;
    private final PrintWriter err;
    private final Function<String, Optional<String>> person;
    private final BooleanSupplier terminal;

    /// A console over streams; `person` answers a question, or does not where nobody is there to ask.
    public Console(OutputStream out, OutputStream err, Function<String, Optional<String>> person) {
        this(out, new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true), person, () -> false);
    }

    /// A console that is a terminal or not.
    public Console(OutputStream out, PrintWriter err, Function<String, Optional<String>> person,
            BooleanSupplier terminal) {
        data = new RememberingStream(out);
        this.out = new PrintWriter(new OutputStreamWriter(data, StandardCharsets.UTF_8));
        this.err = err;
        this.person = person;
        this.terminal = terminal;
    }

    /// The same console, but that data goes elsewhere.
    Console withDataTo(OutputStream elsewhere) {
        return new Console(elsewhere, err, person, () -> false);
    }

    /// The streams of this process, as UTF-8 on every system: scripts read them.
    public static Console standard() {
        return new Console(new FileOutputStream(FileDescriptor.out),
                new PrintWriter(
                        new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8),
                        true),
                Console::askAtTerminal, () -> terminal().isPresent());
    }

    private static Optional<java.io.Console> terminal() {
        return Optional.ofNullable(System.console()).filter(java.io.Console::isTerminal);
    }

    private static Optional<String> askAtTerminal(String question) {
        return terminal().map(terminal -> Objects.requireNonNullElse(terminal.readLine("%s ", question), ""));
    }

    /// For data.
    public PrintWriter out() {
        return out;
    }

    /// For everything that is not data.
    public PrintWriter err() {
        return err;
    }

    /// Whether a person reads what is printed. Finding out takes some milliseconds.
    boolean isTerminal() {
        return terminal.getAsBoolean();
    }

    /// Asks the person at the terminal; empty where nobody is there.
    Optional<String> ask(String question) {
        out.flush();
        return person.apply(question);
    }

    /// Writes out what is left and tells how the command ends: as its code says, but for an output that could not be
    /// written.
    int finish(int code) {
        out.flush();
        err.flush();
        return data.failure().map(this::outputLost).orElse(code);
    }

    private int outputLost(IOException why) {
        String reason = String.valueOf(why.getMessage());
        if (reason.toLowerCase(Locale.ROOT).contains("pipe")) {
            return ExitCode.PIPE_CLOSED;
        }
        err.println("waybill: standard output could not be written: " + reason);
        err.flush();
        return ExitCode.USAGE;
    }
}
