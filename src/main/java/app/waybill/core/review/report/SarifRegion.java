package app.waybill.core.review.report;

import app.waybill.core.text.JsonObject;
import app.waybill.core.text.JsonRow;

/// A part of a text as SARIF names it: lines and columns from 1, columns in UTF-16 units, the end excluded.
final class SarifRegion {
    private SarifRegion() {
    }

    static JsonObject of(String text, int start, int end) {
        int from = Math.min(start, text.length());
        int to = Math.clamp(end, from, text.length());
        return new JsonRow().put("startLine", line(text, from)).put("startColumn", column(text, from))
                .put("endLine", line(text, to)).put("endColumn", column(text, to)).object();
    }

    private static long line(String text, int at) {
        return 1 + text.chars().limit(at).filter(c -> c == '\n').count();
    }

    private static int column(String text, int at) {
        return at - text.lastIndexOf('\n', at - 1);
    }
}
