package app.waybill.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A test of commands at a terminal in the sample company, in a folder of its own.
@SuppressWarnings("NullAway.Init")
abstract class AtTerminal {
    @TempDir
    Path folder;
    Terminal terminal;

    @BeforeEach
    final void openTerminal() throws IOException {
        terminal = new Terminal(folder.resolve("aws"));
    }

    @AfterEach
    final void closeTerminal() {
        terminal.close();
    }

    /// A workspace with the service `orders`, which is published there; returns its file.
    String workspace(String bucket, String key) throws IOException {
        return Files.writeString(folder.resolve("waybill.json"), """
                {"version": 1, "services": [
                  {"name": "orders",
                   "containers": [{"name": "web", "image": {"profile": "qa", "repository": "orders-api"},
                                   "select": {"tag": "latest"}, "write": "digest"}],
                   "publish": {"profile": "qa", "bucket": "%s", "key": "%s", "fileName": "imagedefinitions.json"}}]}
                """.formatted(bucket, key)).toString();
    }
}
