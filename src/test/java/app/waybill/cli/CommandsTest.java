package app.waybill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import app.waybill.core.gateway.WriteMarks;
import app.waybill.core.publish.Journal;

class CommandsTest {
    private static final CommandServices SERVICES = new CommandServices(() -> {
        throw new AssertionError("the command asked for the cloud");
    }, new Environment(_ -> null), Clock::systemUTC, new Journal(Path.of("unused.jsonl")), folder -> {
        throw new AssertionError("the command asked for the sample company");
    }, _ -> {
        throw new AssertionError("the command waited");
    }, () -> WriteMarks.NONE, Optional::empty);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(OutputStream into, String... arguments) {
        return new Commands(SERVICES, new Console(into, err, _ -> Optional.empty())).run(arguments);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
    }

    @Test
    void tellsItsVersion() {
        assertThat(run(out, "--version")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("waybill from source\n");
    }

    @Test
    void explainsItselfWithAllCommandsAndExitCodes() {
        assertThat(run(out, "--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Usage: waybill", "  profiles  ", "  lint  ",
                "Exit codes:", "3   the cloud said no");
    }

    @Test
    void suggestsTheCommandThatWasProbablyMeant() {
        assertThat(run(out, "lnt", "file.json")).isEqualTo(ExitCode.USAGE);
        assertThat(out.size()).isZero();
        assertThat(err()).contains("'lnt'").contains("Did you mean: waybill lint?");
    }

    @Test
    void asksForTheFileThatIsMissingInTheArguments() {
        assertThat(run(out, "fix")).isEqualTo(ExitCode.USAGE);
        assertThat(err()).isEqualTo("""
                waybill: Missing required parameter: 'FILE'
                'waybill fix --help' explains.
                """);
    }

    @Test
    void endsQuietlyWhenNobodyReadsOn() {
        assertThat(run(failing("Broken pipe"), "--help")).isEqualTo(ExitCode.PIPE_CLOSED);
        assertThat(err()).isEmpty();
    }

    @Test
    void saysThatItsOutputCouldNotBeWritten() {
        assertThat(run(failing("No space left on device"), "--help")).isEqualTo(ExitCode.USAGE);
        assertThat(err()).isEqualTo("waybill: standard output could not be written: No space left on device\n");
    }
}
