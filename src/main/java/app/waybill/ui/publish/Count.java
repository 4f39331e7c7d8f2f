package app.waybill.ui.publish;

import java.util.Locale;

/// Numbers with what is counted.
final class Count {
    private Count() {
    }

    /// `1 bundle`, `3 bundles`.
    static String bundles(int number) {
        return of(number, "bundle");
    }

    /// A number of what has a plural in `s`.
    static String of(int number, String noun) {
        return String.format(Locale.US, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }
}
