package app.waybill.core.review.report;

/// A line as a terminal shows it, and how many of its columns that takes: tabs are blanks, wide characters count twice.
final class ShownLine {
    private static final int TAB = 4;

    private final StringBuilder shown = new StringBuilder();
    private int columns;

    /// How many columns are taken so far.
    int columns() {
        return columns;
    }

    /// Goes on with that text.
    ShownLine add(String text) {
        text.codePoints().forEach(this::add);
        return this;
    }

    /// Says that something is left out here, if it is so.
    ShownLine cut(boolean so) {
        return so ? add("…") : this;
    }

    private void add(int character) {
        if (character == '\t') {
            int blanks = TAB - columns % TAB;
            shown.repeat(' ', blanks);
            columns += blanks;
        } else {
            shown.appendCodePoint(Printable.of(character));
            columns += columns(character);
        }
    }

    private static int columns(int character) {
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        return isWide(character) ? 2 : 1;
    }

    private static boolean isWide(int character) {
        if (character < 0x1100) {
            return false;
        }
        return Character.isIdeographic(character) || Character.isEmojiPresentation(character)
                || switch (Character.UnicodeScript.of(character)) {
                    case HANGUL, HIRAGANA, KATAKANA -> true;
                    default -> character >= 0xFF01 && character <= 0xFF60;
                };
    }

    @Override
    public String toString() {
        return shown.toString();
    }
}
