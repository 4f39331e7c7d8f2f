package app.waybill.core.text;

import java.util.Locale;

/// Sizes for people, in powers of 1,000 as the ECR console shows them: `84.2 MB`.
public final class SizeText {
    private static final String[] UNITS = {"B", "kB", "MB", "GB", "TB"};

    private SizeText() {
    }

    /// The size in the unit that gives one to three digits before the point, with one behind it but for bytes.
    public static String of(long bytes) {
        if (bytes < 1000) {
            return bytes + " B";
        }
        double size = bytes;
        int unit = 0;
        while (size >= 999.95 && unit < UNITS.length - 1) {
            size /= 1000;
            unit++;
        }
        return String.format(Locale.ROOT, "%.1f %s", size, UNITS[unit]);
    }
}
