package app.waybill.ui.pipelines;

import java.util.Arrays;
import java.util.List;

import app.waybill.core.lint.Explanation;
import app.waybill.core.lint.Explanations;

/// What a rule is about, as paragraphs to read.
final class RuleText {
    private static final String EXAMPLE = "\n## ";
    private static final String LINK = "\\[([^\\]]+)\\]\\(([^)]+)\\)";

    private RuleText() {
    }

    /// The paragraphs in front of the example; none where the rule has no explanation.
    static List<String> of(String rule) {
        return Explanations.of(rule).map(Explanation::body).map(body -> body.split(EXAMPLE, 2)[0].strip())
                .map(text -> Arrays.stream(text.split("\n\n")).map(RuleText::plain).toList()).orElse(List.of());
    }

    private static String plain(String paragraph) {
        String oneLine = paragraph.startsWith("- ") || paragraph.contains("\n- ")
                ? paragraph.replace("\n  ", " ").replaceAll("(?m)^- ", "• ")
                : paragraph.replace('\n', ' ');
        return oneLine.replaceAll(LINK, "$1").replace("`", "");
    }
}
