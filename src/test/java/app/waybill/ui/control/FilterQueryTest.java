package app.waybill.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilterQueryTest {
    private static final List<String> ROWS = List.of("qa eu-west-1 orders-api", "qa eu-west-1 base/jdk",
            "tools eu-west-1 orders-worker");

    @Test
    void nothingTypedHidesNothing() {
        assertThat(shown("")).isEqualTo(ROWS);
        assertThat(shown("  ")).isEqualTo(ROWS);
        assertThat(shown("!")).isEqualTo(ROWS);
    }

    @Test
    void allWordsMustOccurInAnyCase() {
        assertThat(shown("ORDERS tools")).containsExactly("tools eu-west-1 orders-worker");
    }

    @Test
    void exclamationMarkInverts() {
        assertThat(shown("!base/")).containsExactly("qa eu-west-1 orders-api", "tools eu-west-1 orders-worker");
        assertThat(shown("qa !base/")).containsExactly("qa eu-west-1 orders-api");
    }

    @Test
    void slashesMakeAnExpression() {
        assertThat(shown("/orders-(api|web)$/")).containsExactly("qa eu-west-1 orders-api");
        assertThat(shown("!/ORDERS/")).containsExactly("qa eu-west-1 base/jdk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[0-4]", "[b-d]", "[^b-d]x", "A", "[A-C]", "[@-^]", "[!-~]", "[0-f]", "[+-a]", "\\x41",
            "\\W",
            "\\p{Lu}", "a-1", "(?i)b"})
    void expressionsFindTheSameAsWhereCasesDoNotMatter(String expression) {
        List<String> texts = IntStream.range(' ', 127).filter(c -> !Character.isUpperCase(c))
                .mapToObj(c -> Character.toString(c) + "x").toList();
        Predicate<String> ignoring = Pattern.compile(expression, Pattern.CASE_INSENSITIVE).asPredicate();

        assertThat(texts.stream().filter(FilterQuery.of("/" + expression + "/")))
                .containsExactlyElementsOf(texts.stream().filter(ignoring).toList());
    }

    @Test
    void slashThatIsNotClosedIsText() {
        assertThat(shown("/jdk")).containsExactly("qa eu-west-1 base/jdk");
    }

    @ParameterizedTest
    @CsvSource({"/ord[/,unclosed “[” at 5", "!/or(d/,unclosed “(”", "/a)/,“)” without “(”"})
    void brokenExpressionHidesNothingAndSaysWhere(String typed, String error) {
        assertThat(FilterQuery.of(typed).error()).contains(error);
        assertThat(shown(typed)).isEqualTo(ROWS);
    }

    private static List<String> shown(String typed) {
        return ROWS.stream().filter(FilterQuery.of(typed)).toList();
    }
}
