package app.waybill;

import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// Whether there is a screen to open a window on.
final class Display {
    /// Where X11 is, the only way in which the toolkit draws on Linux: also under Wayland, which offers it beside its own.
    static final String VARIABLE = "DISPLAY";

    private Display() {
    }

    /// Judges by an environment and the name of an operating system: Windows and macOS always have one, others say where
    /// it is. Whether it can be reached shows only when the toolkit starts.
    static boolean isThere(Map<String, String> environment, String system) {
        String name = system.toLowerCase(Locale.ROOT);
        return name.startsWith("windows") || name.startsWith("mac") || isSet(environment.get(VARIABLE));
    }

    private static boolean isSet(@Nullable String value) {
        return value != null && !value.isBlank();
    }
}
