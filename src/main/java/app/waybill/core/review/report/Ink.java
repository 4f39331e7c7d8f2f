package app.waybill.core.review.report;

import app.waybill.core.lint.Severity;

/// How words are set off from each other: by colours of a terminal, or not at all.
public enum Ink {
    PLAIN,
    COLOURED;

    /// What is looked for first.
    public String strong(String text) {
        return dyed("1", text);
    }

    /// What stands beside the matter.
    public String faint(String text) {
        return dyed("2", text);
    }

    /// A word that says how bad something is.
    public String severity(Severity severity, String text) {
        return dyed(switch (severity) {
            case ERROR -> "1;31";
            case WARNING -> "1;33";
            case INFO -> "1;34";
        }, text);
    }

    /// What was not there before.
    public String added(String text) {
        return dyed("32", text);
    }

    /// What is no longer there.
    public String removed(String text) {
        return dyed("31", text);
    }

    /// What is at odds with the rest.
    public String odd(String text) {
        return dyed("1;33", text);
    }

    private String dyed(String code, String text) {
        return this == PLAIN ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
