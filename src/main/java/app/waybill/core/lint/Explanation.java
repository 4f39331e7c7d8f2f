package app.waybill.core.lint;

import java.util.Optional;

/// What a rule is about, in Markdown: a title that is the rule's id, a few paragraphs that say what it finds, why that
/// fails and what to do, and under `## Example` mostly a text that breaks the rule and what is said about it.
public record Explanation(String rule, String markdown) {
    private static final String JSON = "```json\n";
    private static final String TEXT = "```text\n";
    private static final String FENCE = "```";

    /// Everything beneath the title.
    public String body() {
        return markdown.substring(markdown.indexOf('\n') + 1).strip() + "\n";
    }

    /// The first sentence: what the rule finds.
    public String summary() {
        String paragraph = body().split("\n\n", 2)[0].replace('\n', ' ').strip();
        int end = paragraph.indexOf(". ");
        return end < 0 ? paragraph : paragraph.substring(0, end + 1);
    }

    /// A text that breaks the rule, where one can be shown.
    public Optional<String> example() {
        return block(JSON, 0);
    }

    /// What is said about the example, as it stands there.
    public Optional<String> said() {
        return block(TEXT, markdown.indexOf(JSON));
    }

    /// The same explanation with something else said about the example.
    public Explanation saying(String said) {
        int start = markdown.indexOf(TEXT, markdown.indexOf(JSON)) + TEXT.length();
        return new Explanation(rule,
                markdown.substring(0, start) + said + markdown.substring(markdown.indexOf(FENCE, start)));
    }

    private Optional<String> block(String opening, int from) {
        int start = from < 0 ? -1 : markdown.indexOf(opening, from);
        return start < 0
                ? Optional.empty()
                : Optional.of(markdown.substring(start + opening.length(),
                        markdown.indexOf(FENCE, start + opening.length())));
    }
}
