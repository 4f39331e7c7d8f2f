package app.waybill.core.lint.rules.text;

import java.util.regex.Pattern;

import app.waybill.core.pipeline.shape.Member;
import app.waybill.core.text.JsonArray;
import app.waybill.core.text.JsonNumber;
import app.waybill.core.text.JsonObject;
import app.waybill.core.text.JsonString;
import app.waybill.core.text.JsonValue;

/// The kind of value that the API asks for somewhere.
enum ExpectedType {
    TEXT("a string"),
    NUMBER("a whole number"),
    OBJECT("an object"),
    ARRAY("an array");

    private static final Pattern WHOLE = Pattern.compile("-?\\d+");

    private final String words;

    ExpectedType(String words) {
        this.words = words;
    }

    /// What a member itself is.
    static ExpectedType ofWhole(Member member) {
        return switch (member.form()) {
            case ONE -> ofEach(member);
            case LIST -> ARRAY;
            case MAP -> OBJECT;
        };
    }

    /// What a member's one value is, or each of its elements or entries.
    static ExpectedType ofEach(Member member) {
        return member.isText() ? TEXT : member.isNumber() ? NUMBER : OBJECT;
    }

    String words() {
        return words;
    }

    boolean fits(JsonValue value) {
        return switch (this) {
            case TEXT -> value instanceof JsonString;
            case NUMBER -> isWhole(value);
            case OBJECT -> value instanceof JsonObject;
            case ARRAY -> value instanceof JsonArray;
        };
    }

    private static boolean isWhole(JsonValue value) {
        return value instanceof JsonNumber number && WHOLE.matcher(number.literal()).matches();
    }
}
