package app.waybill.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The files that an operator of the sample company has on the computer.
public final class SampleFiles {
    SampleFiles() {
    }

    /// The text of `~/.aws/config`: the profiles tools, qa, qa-eu and prod.
    public String config() {
        return resource("config");
    }

    /// The text of `~/.aws/credentials`, with keys that work nowhere else.
    public String credentials() {
        return resource("credentials");
    }

    /// Writes `config` and `credentials` into a folder, which is made if need be.
    public void writeProfiles(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("config"), config());
        Files.writeString(folder.resolve("credentials"), credentials());
    }

    private static String resource(String name) {
        try (InputStream stream = SampleFiles.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the sample company has lost its file " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
