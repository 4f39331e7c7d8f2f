package app.waybill.core.pipeline.svg;

import java.util.stream.Collectors;

import app.waybill.core.pipeline.Secrets;

/// Makes what a pipeline says fit to stand in a drawing: secrets masked, markup escaped, no wider than its place.
final class SvgText {
    /// From here on a character is about twice as wide as a Latin one.
    private static final int WIDE = 0x2E80;

    private SvgText() {
    }

    /// The text as XML, secrets masked. Characters that XML does not allow become replacement characters.
    /// https://www.w3.org/TR/xml/#charsets
    static String escaped(String text) {
        return Secrets.maskText(text).codePoints().mapToObj(SvgText::escaped).collect(Collectors.joining());
    }

    /// The text escaped and cut to a width in pixels where a Latin character takes `advance` of them, with an ellipsis.
    static String fitted(String text, double width, double advance) {
        String masked = Secrets.maskText(text);
        double used = 0;
        for (int i = 0; i < masked.length(); i += Character.charCount(masked.codePointAt(i))) {
            used += masked.codePointAt(i) >= WIDE ? 2 * advance : advance;
            if (used > width) {
                int end = i == 0 ? 0 : masked.offsetByCodePoints(i, -1);
                return escaped(masked.substring(0, end)) + "…";
            }
        }
        return escaped(masked);
    }

    private static String escaped(int character) {
        return switch (character) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> isAllowed(character) ? Character.toString(character) : "\uFFFD";
        };
    }

    private static boolean isAllowed(int character) {
        boolean surrogate = character >= 0xD800 && character <= 0xDFFF;
        return character == '\t' || character == '\n' || character == '\r'
                || (character >= 0x20 && !surrogate && character != 0xFFFE && character != 0xFFFF);
    }
}
