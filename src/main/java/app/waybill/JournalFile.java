package app.waybill;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where the journal is kept: `$XDG_STATE_HOME/waybill` or `~/.local/state/waybill`, on macOS
/// `~/Library/Application Support/Waybill`, on Windows `%LOCALAPPDATA%\Waybill`.
final class JournalFile {
    private static final String NAME = "journal.jsonl";

    private JournalFile() {
    }

    /// The file for an environment, the name of an operating system, and a home.
    static Path of(Map<String, String> environment, String system, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            String local = environment.get("LOCALAPPDATA");
            return (local == null ? home.resolve("AppData").resolve("Local") : Path.of(local)).resolve("Waybill")
                    .resolve(NAME);
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Waybill").resolve(NAME);
        }
        String state = environment.get("XDG_STATE_HOME");
        return (state == null || state.isBlank() ? home.resolve(".local").resolve("state") : Path.of(state))
                .resolve("waybill").resolve(NAME);
    }
}
