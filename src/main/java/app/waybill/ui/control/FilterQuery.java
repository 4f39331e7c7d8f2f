package app.waybill.ui.control;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.jspecify.annotations.Nullable;

/// What an operator types into a filter. Words must all occur; `!word` must not; `/…/` as a whole is a regular
/// expression, `!/…/` one that must not be found. Cases do not matter. Rows are matched by one lower-case search text,
/// made once for each row. A broken expression hides nothing and says where it breaks.
public final class FilterQuery implements Predicate<String> {
    /// The query that hides nothing.
    public static final FilterQuery ALL = new FilterQuery("", Condition.NONE, null);

    /// What must hold for a part of a text.
    private interface Condition {
        Condition NONE = (_, _, _) -> true;

        boolean test(String text, int from, int to);

        default Condition and(Condition other) {
            return (text, from, to) -> test(text, from, to) && other.test(text, from, to);
        }
    }

    /// What makes an expression find something else in a lower-case text where cases matter: capitals, escapes, and ranges
    /// other than between two small letters or two digits. To ignore cases takes up to twice as long.
    private static final Pattern CASES = Pattern.compile("[A-Z\\\\]|[^a-z0-9]-|[a-z]-[^a-z]|[0-9]-[^0-9]");

    private final String typed;
    private final Condition condition;
    private final @Nullable String error;

    private FilterQuery(String typed, Condition condition, @Nullable String error) {
        this.typed = typed;
        this.condition = condition;
        this.error = error;
    }

    /// The query of a text as it was typed.
    public static FilterQuery of(String typed) {
        String text = typed.strip();
        if (text.isEmpty() || "!".equals(text)) {
            return ALL;
        }
        boolean inverted = text.startsWith("!");
        String rest = inverted ? text.substring(1) : text;
        if (rest.length() > 2 && rest.startsWith("/") && rest.endsWith("/")) {
            return expression(typed, rest.substring(1, rest.length() - 1), inverted);
        }
        Condition words = Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\s+"))
                .map(FilterQuery::word).reduce(Condition::and).orElseThrow();
        return new FilterQuery(typed, words, null);
    }

    /// Whether a row with this lower-case search text is shown.
    @Override
    public boolean test(String searchText) {
        return test(searchText, 0, searchText.length());
    }

    /// Whether a row is shown whose lower-case search text is this part of a longer one, `to` not included.
    public boolean test(String searchTexts, int from, int to) {
        return condition.test(searchTexts, from, to);
    }

    /// The text as it was typed.
    public String typed() {
        return typed;
    }

    /// Why the expression cannot be used, in a few words, where possible with the position in the typed text, from 1.
    public Optional<String> error() {
        return Optional.ofNullable(error);
    }

    private static Condition word(String word) {
        if (word.length() > 1 && word.startsWith("!")) {
            String unwanted = word.substring(1);
            return (text, from, to) -> text.indexOf(unwanted, from, to) < 0;
        }
        return (text, from, to) -> text.indexOf(word, from, to) >= 0;
    }

    private static FilterQuery expression(String typed, String expression, boolean inverted) {
        try {
            Pattern pattern = Pattern.compile(expression, cases(expression));
            return new FilterQuery(typed,
                    (text, from, to) -> pattern.matcher(text).region(from, to).find() != inverted, null);
        } catch (PatternSyntaxException e) {
            int position = typed.indexOf('/') + 2 + Math.max(0, e.getIndex());
            return new FilterQuery(typed, Condition.NONE, words(e.getDescription(), position));
        }
    }

    private static int cases(String expression) {
        return CASES.matcher(expression).find() ? Pattern.CASE_INSENSITIVE : 0;
    }

    private static String words(String description, int position) {
        return switch (description) {
            case "Unclosed character class" -> "unclosed “[” at " + position;
            case "Unclosed group" -> "unclosed “(”";
            case "Unmatched closing ')'" -> "“)” without “(”";
            default -> description.toLowerCase(Locale.ROOT) + " at " + position;
        };
    }
}
