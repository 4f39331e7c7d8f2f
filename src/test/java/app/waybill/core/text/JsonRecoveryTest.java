package app.waybill.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One mistake is one problem, at its place, and what stands around it is read all the same. In the texts of the table
/// `~` is a line break; its last column is what was read, written again.
class JsonRecoveryTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{\"a\": 1|1:8 the text ends inside the object that line 1 opens: '}' is missing|{\"a\":1}",
            "~{\"a\": [1, {\"b\": 2~|3:1 the text ends inside the object that line 2 opens: '}]}' are missing|{\"a\":[1,{\"b\":2}]}",
            "{\"a\":|1:6 the text ends where a value was expected: '}' is missing|{}",
            "{\"a\"|1:5 the text ends inside the object that line 1 opens: '}' is missing|{}",
            "[1,|1:4 the text ends inside the array that line 1 opens: ']' is missing|[1]",
            "{\"a\": [\"x|1:10 the text ends inside the string that line 1 opens: '\"]}' are missing|{\"a\":[]}",
            "{\"a|1:4 the text ends inside the string that line 1 opens: '\"}' are missing|{}",
            "{\"a\": 1~ \"b\": 2}|2:2 a comma is missing before '\"b\": 2}'|{\"a\":1,\"b\":2}",
            "[1 2]|1:4 a comma is missing before '2]'|[1,2]",
            "{\"a\": 1,, \"b\": 2}|1:9 a comma too many|{\"a\":1,\"b\":2}",
            "[,1]|1:2 a comma too many|[1]",
            "{\"a\": 1,~}|2:1 a comma stands before the closing '}'|{\"a\":1}",
            "[1, 2, ]|1:8 a comma stands before the closing ']'|[1,2]",
            "{\"a\": [1}|1:9 '}' found where ']' should close the array of line 1|{\"a\":[1]}",
            "[{\"a\": 1]|1:9 ']' found where '}' should close the object of line 1|[{\"a\":1}]",
            "{\"a\": 1]|1:8 ']' found where '}' should close the object of line 1|{\"a\":1}",
            "{\"a\": 1}}|1:9 unexpected text after the end of the JSON: '}'|{\"a\":1}",
            "{\"a\": \"x,~ \"b\": 2}|1:7 the string has no closing quote|{\"a\":\"x\",\"b\":2}",
            "{\"a\": \"x~}|1:7 the string has no closing quote|{\"a\":\"x\"}",
            "{\"a\": x\", \"b\": 2}|1:7 a value was expected, found 'x'|{\"b\":2}",
            "{a: 1, \"b\": 2}|1:2 a name in double quotes was expected, found 'a: 1, \"b\": 2}'|{\"a\":1,\"b\":2}",
            "{'a': 'x'}|1:2 names and strings stand in double quotes (\"), found ''a': 'x'}'|{\"a\":\"x\"}",
            "{“a”: “x”}|1:2 names and strings stand in double quotes (\"), found '“a”: “x”}'|{\"a\":\"x\"}",
            "{\"a\" 1}|1:6 ':' was expected after '\"a\"'|{\"a\":1}",
            "{\"a\", \"b\": 2}|1:5 ':' was expected after '\"a\"'|{\"b\":2}",
            "{\"a\": , \"b\": 2}|1:7 a value is missing after '\"a\"':|{\"b\":2}",
            "{{\"a\": 1}, \"b\": 2}|1:2 a name in double quotes was expected, found '{\"a\": 1}, \"b\": 2}'|{\"b\":2}",
            "{some words, \"b\": 2}|1:2 a name in double quotes was expected, found 'some words, \"b\": 2}'|{\"b\":2}",
            "[undefined, 2]|1:2 a value was expected, found 'undefined'|[2]",
            "{\"a\": 1, // why~ \"b\": 2}|1:10 JSON has no comments, found '// why'|{\"a\":1,\"b\":2}",
            "# why~[1 /* 2~ */, 3]|1:1 JSON has no comments, found '# why'; 2:4 JSON has no comments, found '/* 2'|[1,3]",
            "{\"a\": \"C:\\dir\"}|1:10 '\\d' is no escape that JSON knows: write \\\\ for a backslash|{\"a\":\"C:dir\"}",
            "[\"\\u12g4\"]|1:3 '\\u' is no escape that JSON knows: write \\\\ for a backslash|[\"u12g4\"]",
            "[\"a\tb\"]|1:4 the control character U+0009 in a string must be written \\u0009|[\"a\\tb\"]",
            "~|2:1 the file is empty|``",
            "{\"a\": 1} done|1:10 unexpected text after the end of the JSON: 'done'|{\"a\":1}"})
    void oneMistakeIsOneProblemAndTheRestIsRead(String text, String problems, String read) {
        JsonDocument document = JsonReader.read(text.replace('~', '\n'));

        assertThat(document.problems().stream().map(JsonRecoveryTest::line).collect(Collectors.joining("; ")))
                .isEqualTo(problems);
        assertThat(document.root().map(JsonWriter::compact).orElse("")).isEqualTo(read);
    }

    @Test
    void severalMistakesInSeveralLinesAreAllTold() {
        JsonDocument document = JsonReader.read("""
                [
                  {"name": "web" "imageUri": "a"},
                  {"name": "log", "imageUri": 'b'},
                  {"name": "x", "imageUri": "c",}
                """);

        assertThat(document.problems()).extracting(problem -> problem.place().line()).containsExactly(2, 3, 4, 5);
        assertThat(document.root().map(JsonWriter::compact)).contains(
                "[{\"name\":\"web\",\"imageUri\":\"a\"},{\"name\":\"log\",\"imageUri\":\"b\"},{\"name\":\"x\",\"imageUri\":\"c\"}]");
    }

    @Test
    void windowsLineEndsAreNoPartOfAnUnclosedString() {
        JsonDocument document = JsonReader.read("{\r\n\"a\": \"x,\r\n\"b\": 1\r\n}\r\n");

        assertThat(document.problems()).extracting(JsonProblem::message)
                .containsExactly("the string has no closing quote");
        assertThat(document.root().map(JsonWriter::compact)).contains("{\"a\":\"x\",\"b\":1}");
    }

    @Test
    void problemsAreAtMostTwenty() {
        assertThat(JsonReader.read("[\n" + "x,\n".repeat(1000) + "]").problems()).hasSize(20);
    }

    private static String line(JsonProblem problem) {
        return problem.place().line() + ":" + problem.place().column() + " " + problem.message();
    }
}
