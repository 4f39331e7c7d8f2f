package app.waybill.aws;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

import app.waybill.core.text.JsonReader;
import app.waybill.core.text.JsonString;

/// Finds the token of the next page in a JSON answer, which can be 400 kB, without reading the rest of it.
final class NextToken {
    private static final byte[] NAME = "\"nextToken\"".getBytes(StandardCharsets.UTF_8);

    private final byte[] answer;
    private int at;

    private NextToken(byte[] answer) {
        this.answer = answer;
    }

    /// The value of the answer's own member `nextToken`, not of one further inside; empty where there is none, or no text
    /// in it, or the answer ends too early.
    static Optional<String> in(byte[] answer) {
        return new NextToken(answer).find();
    }

    private Optional<String> find() {
        int depth = 0;
        while (at < answer.length) {
            if (answer[at] != '"') {
                depth += step(answer[at++]);
                continue;
            }
            int start = at;
            skipString();
            if (depth == 1 && isName(start) && next() == ':') {
                at++;
                return next() == '"' ? value() : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static int step(byte character) {
        return switch (character) {
            case '{', '[' -> 1;
            case '}', ']' -> -1;
            default -> 0;
        };
    }

    private Optional<String> value() {
        int start = at;
        skipString();
        if (at > answer.length) {
            return Optional.empty();
        }
        String written = new String(answer, start, at - start, StandardCharsets.UTF_8);
        return JsonReader.read(written).root().filter(JsonString.class::isInstance)
                .map(value -> ((JsonString) value).value());
    }

    /// From a string's first quote to behind its last; beyond the end where it is not closed.
    private void skipString() {
        at++;
        while (at < answer.length && answer[at] != '"') {
            at += answer[at] == '\\' ? 2 : 1;
        }
        at++;
    }

    private boolean isName(int start) {
        return at <= answer.length && Arrays.equals(answer, start, at, NAME, 0, NAME.length);
    }

    /// Passes over blanks; the character that follows, 0 at the end.
    private byte next() {
        while (at < answer.length && answer[at] <= ' ') {
            at++;
        }
        return at < answer.length ? answer[at] : 0;
    }
}
