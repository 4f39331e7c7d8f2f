package app.waybill.core.review.report;

/// Text from a file as a terminal may get it: nothing in it moves the cursor, changes colours or the direction of writing.
final class Printable {
    private Printable() {
    }

    /// The text with a replacement character for each that would not be shown as itself.
    static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(character -> shown.appendCodePoint(of(character)));
        return shown.toString();
    }

    /// The character, or the replacement character.
    static int of(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE ->
                '\uFFFD';
            default -> character;
        };
    }
}
