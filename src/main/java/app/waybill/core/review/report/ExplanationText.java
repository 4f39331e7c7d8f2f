package app.waybill.core.review.report;

import app.waybill.core.lint.Explanation;

/// An explanation as it is printed: its Markdown, or on a terminal with colours, headings set off and examples indented.
public final class ExplanationText {
    private ExplanationText() {
    }

    /// The text, with a line break at its end.
    public static String of(Explanation explanation, Ink ink) {
        return ink == Ink.PLAIN ? explanation.markdown() : styled(explanation.markdown(), ink);
    }

    private static String styled(String markdown, Ink ink) {
        StringBuilder out = new StringBuilder();
        boolean example = false;
        for (String line : markdown.lines().toList()) {
            if (line.startsWith("```")) {
                example = !example;
            } else if (line.startsWith("#") && !example) {
                out.append(ink.strong(line.replaceFirst("#+ ", ""))).append('\n');
            } else {
                out.append(example ? "    " : "").append(line).append('\n');
            }
        }
        return out.toString();
    }
}
