package app.waybill.core.lint.rules.text;

import java.util.function.Predicate;
import java.util.regex.Pattern;

import app.waybill.core.pipeline.shape.Member;
import app.waybill.core.text.JsonArray;
import app.waybill.core.text.JsonNumber;
import app.waybill.core.text.JsonObject;
import app.waybill.core.text.JsonString;
import app.waybill.core.text.JsonValue;

/// The kind of value that the API asks for somewhere.
enum ExpectedType {
    TEXT("a string", JsonString.class::isInstance),
    NUMBER("a whole number", ExpectedType::isWhole),
    OBJECT("an object", JsonObject.class::isInstance),
    ARRAY("an array", JsonArray.class::isInstance);

    private static final Pattern WHOLE = Pattern.compile("-?\\d+");

    private final String words;
    private final Predicate<JsonValue> fits;

    ExpectedType(String words, Predicate<JsonValue> fits) {
        this.words = words;
        this.fits = fits;
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
        return fits.test(value);
    }

    private static boolean isWhole(JsonValue value) {
        return value instanceof JsonNumber number && WHOLE.matcher(number.literal()).matches();
    }
}
