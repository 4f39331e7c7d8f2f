package app.waybill.bench;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/// One row of the table of numbers: what was measured, the least that it can take where that is known, what it took, and
/// what it may take, all in the same unit.
public record Figure(String what, @Nullable Double floor, double measured, double limit, String unit) {
    private static final String ROW = "| %-47s | %12s | %12s | %12s | %-3s |";

    /// A figure without a floor.
    public static Figure of(String what, double measured, double limit, String unit) {
        return new Figure(what, null, measured, limit, unit);
    }

    /// The table's head.
    static String head() {
        return String.format(ROW, "what", "floor", "measured", "at most", "met") + System.lineSeparator()
                + "|" + "-".repeat(49) + "|" + ("-".repeat(13) + ":|").repeat(3) + "-----|";
    }

    /// Whether it keeps within its limit.
    public boolean met() {
        return measured <= limit;
    }

    /// The figure as a row of a Markdown table.
    @Override
    public String toString() {
        return String.format(ROW, what, floor == null ? "" : text(floor), text(measured), text(limit),
                met() ? "yes" : "NO");
    }

    /// The middle one of the values.
    public static double median(List<Double> values) {
        return quantile(values, 0.5);
    }

    /// The value that this part of the values does not exceed.
    public static double quantile(List<Double> values, double part) {
        return values.stream().sorted().toList().get(Math.max(0, (int) Math.ceil(values.size() * part) - 1));
    }

    private String text(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%,.1f %s" : "%,.0f %s", value, unit);
    }
}
