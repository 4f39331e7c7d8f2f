package app.waybill.ui.session;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where settings are kept: `$XDG_CONFIG_HOME/waybill` or `~/.config/waybill`, on macOS
/// `~/Library/Application Support/Waybill`, on Windows `%APPDATA%\Waybill`.
public final class SettingsFolder {
    private SettingsFolder() {
    }

    /// The folder for an environment, the name of an operating system, and a home.
    public static Path of(Map<String, String> environment, String system, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            String roaming = environment.get("APPDATA");
            return (roaming == null ? home.resolve("AppData").resolve("Roaming") : Path.of(roaming)).resolve("Waybill");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Waybill");
        }
        String config = environment.get("XDG_CONFIG_HOME");
        return (config == null || config.isBlank() ? home.resolve(".config") : Path.of(config)).resolve("waybill");
    }
}
