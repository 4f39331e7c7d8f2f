package app.waybill.cli;

import app.waybill.core.review.report.Ink;

/// Whether what people read is printed in colours.
enum ColourChoice {
    /// On a terminal, unless the environment says otherwise.
    AUTO,
    ALWAYS,
    NEVER;

    /// The ink for that console.
    Ink ink(Environment environment, Console console) {
        boolean coloured = switch (this) {
            case AUTO -> environment.colours().orElseGet(console::isTerminal);
            case ALWAYS -> true;
            case NEVER -> false;
        };
        return coloured ? Ink.COLOURED : Ink.PLAIN;
    }
}
