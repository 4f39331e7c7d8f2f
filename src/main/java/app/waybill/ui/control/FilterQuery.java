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
    public static final FilterQuery ALL = new FilterQuery("", text -> true, null);

    private final String typed;
    private final Predicate<String> condition;
    private final @Nullable String error;

    private FilterQuery(String typed, Predicate<String> condition, @Nullable String error) {
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
        Predicate<String> words = Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\s+"))
                .map(FilterQuery::word).reduce(Predicate::and).orElseThrow();
        return new FilterQuery(typed, words, null);
    }

    /// Whether a row with this lower-case search text is shown.
    @Override
    public boolean test(String searchText) {
        return condition.test(searchText);
    }

    /// The text as it was typed.
    public String typed() {
        return typed;
    }

    /// Why the expression cannot be used, in a few words, where possible with the position in the typed text, from 1.
    public Optional<String> error() {
        return Optional.ofNullable(error);
    }

    private static Predicate<String> word(String word) {
        if (word.length() > 1 && word.startsWith("!")) {
            String unwanted = word.substring(1);
            return row -> !row.contains(unwanted);
        }
        return row -> row.contains(word);
    }

    private static FilterQuery expression(String typed, String expression, boolean inverted) {
        try {
            Predicate<String> found = Pattern.compile(expression, Pattern.CASE_INSENSITIVE).asPredicate();
            return new FilterQuery(typed, inverted ? found.negate() : found, null);
        } catch (PatternSyntaxException e) {
            int position = typed.indexOf('/') + 2 + Math.max(0, e.getIndex());
            return new FilterQuery(typed, row -> true, words(e.getDescription(), position));
        }
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
