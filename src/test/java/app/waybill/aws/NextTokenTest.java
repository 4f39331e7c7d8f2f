package app.waybill.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NextTokenTest {
    private static Optional<String> in(String answer) {
        return NextToken.in(answer.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{\"nextToken\":\"abc\"}",
            "{\"nextToken\" :\n \"abc\", \"imageDetails\": []}",
            "{\"imageDetails\":[{\"imageTags\":[\"a\\\"]}\",\"ü\"]}],\"nextToken\":\"abc\"}",
            "{\"imageDetails\":[{\"nextToken\":\"inner\"}],\"nextToken\":\"abc\"}",
            "{\"a\":\"nextToken\",\"nextToken\":\"abc\"}",
            "{\"nextToken\":\"abc\"",
            "{\"nextToken\":\"\\u0061bc\"}"})
    void theTokenOfTheAnswerIsFoundWhereverItStands(String answer) {
        assertThat(in(answer)).contains("abc");
    }

    @Test
    void escapesAreRead() {
        assertThat(in("{\"nextToken\":\"a\\/b\\\\c\\\"d=\\u00e9+\"}")).contains("a/b\\c\"d=é+");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "", "{}", "{\"imageDetails\":[]}",
            "{\"nextToken\":null}",
            "{\"nextToken\":7}",
            "{\"nextToken\":[\"abc\"]}",
            "{\"imageDetails\":[{\"nextToken\":\"inner\"}]}",
            "{\"a\":\"nextToken\"}",
            "[\"nextToken\",\"abc\"]",
            "{\"nextToken\":\"ab",
            "{\"nextToken\":\"ab\\",
            "{\"nextToken\":", "{\"nextToken\"", "{\"nextTok",
            "{\"__type\":\"ThrottlingException\",\"message\":\"Rate exceeded\"}",
            "<html>nextToken</html>"})
    void withoutOneThereIsNone(String answer) {
        assertThat(in(answer)).isEmpty();
    }
}
