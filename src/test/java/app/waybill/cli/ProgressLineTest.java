package app.waybill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class ProgressLineTest {
    private final StringWriter err = new StringWriter();

    private Console console(boolean terminal) {
        return new Console(OutputStream.nullOutputStream(), new PrintWriter(err), _ -> Optional.empty(),
                () -> terminal);
    }

    @Test
    void eachTextTakesThePlaceOfTheOneBeforeAndTheLastGoesAway() {
        try (ProgressLine line = new ProgressLine(console(true))) {
            line.show("9 of 10");
            line.show("done");
        }

        assertThat(err).hasToString("\r9 of 10\rdone   \r    \r");
    }

    @Test
    void nothingIsPrintedWhereNobodyWatches() {
        try (ProgressLine line = new ProgressLine(console(false))) {
            line.show("9 of 10");
        }

        assertThat(err).hasToString("");
    }
}
