package app.waybill.core.text;

/// Quotes text in messages.
public final class Quoted {
    private static final int LONGEST = 100;

    private Quoted() {
    }

    /// The text in single quotes, cut after 100 characters so that a message stays readable whatever it is about.
    public static String of(String text) {
        return "'" + cut(text) + "'";
    }

    /// The text in double quotes, as JSON has it, cut after 100 characters.
    public static String json(String text) {
        return '"' + cut(text) + '"';
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
