package app.waybill.ui.control;

import java.util.function.UnaryOperator;

/// The form in which a line of text is shown: what the screen folds, tabs as spaces, and an end for endless lines, which
/// would stop the window. Copying never goes this way.
record ShownText(UnaryOperator<String> folded) {
    private static final int LONGEST = 5_000;

    /// What the screen folds, and the rest.
    String of(String line) {
        return whole(folded.apply(line));
    }

    /// The rest alone.
    static String whole(String line) {
        String shown = line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
        return shown.replace("\t", "    ");
    }
}
