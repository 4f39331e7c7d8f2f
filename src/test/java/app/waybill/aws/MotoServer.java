package app.waybill.aws;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A moto server of a test's own, on a free port, which ends with the test.
final class MotoServer implements AutoCloseable {
    private static final Pattern RUNNING = Pattern.compile("Running on (http://\\S+)");

    private final Process process;
    private final URI endpoint;

    private MotoServer(Process process, URI endpoint) {
        this.process = process;
        this.endpoint = endpoint;
    }

    /// Starts a server; a test that calls this is skipped where moto_server is not installed.
    static MotoServer start() {
        assumeTrue(isInstalled(),
                "moto_server is not installed (pip install 'moto[server]'): its contract tests are skipped");
        try {
            Process process = new ProcessBuilder("moto_server", "-H", "127.0.0.1", "-p", "0").redirectErrorStream(true)
                    .start();
            return new MotoServer(process, awaitEndpoint(process));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI endpoint() {
        return endpoint;
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }

    private static URI awaitEndpoint(Process process) throws IOException {
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        String line = output.readLine();
        while (line != null) {
            Matcher running = RUNNING.matcher(line);
            if (running.find()) {
                // Whatever it says from now on must not fill the pipe and stop it.
                Thread.ofVirtual().start(() -> output.lines().forEach(_ -> {}));
                return URI.create(running.group(1));
            }
            line = output.readLine();
        }
        throw new IOException("moto_server ended before it was ready");
    }

    private static boolean isInstalled() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "moto_server")));
    }
}
