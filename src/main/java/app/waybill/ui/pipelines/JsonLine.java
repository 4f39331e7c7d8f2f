package app.waybill.ui.pipelines;

import java.util.ArrayList;
import java.util.List;

import app.waybill.core.lint.Finding;

/// A line of a pipeline's text, counted from 1, and the findings that begin on it.
record JsonLine(int number, String text, List<Finding> findings) {
    private static final int LONGEST = 5_000;

    /// All lines of a text; very long ones are cut for showing.
    static List<JsonLine> of(OpenPipeline open) {
        List<JsonLine> lines = new ArrayList<>();
        for (String text : open.shownText().split("\r?\n", -1)) {
            int number = lines.size() + 1;
            List<Finding> here = open.findings().stream().filter(finding -> finding.place().line() == number).toList();
            String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
            lines.add(new JsonLine(number, shown.replace("\t", "    "), here));
        }
        return lines;
    }
}
