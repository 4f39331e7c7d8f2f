package app.waybill.core.text;

import java.util.List;
import java.util.stream.Collectors;

/// Command lines for a POSIX shell.
public final class ShellLine {
    private ShellLine() {
    }

    /// The words as one line, quoted where they must be.
    public static String of(List<String> words) {
        return words.stream().map(ShellLine::quoted).collect(Collectors.joining(" "));
    }

    private static String quoted(String word) {
        return word.matches("[A-Za-z0-9_./:=+@-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
