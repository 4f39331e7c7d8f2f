package app.waybill.aws.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigFilesTest {
    private static final String KEYS = """
            [tools]
            aws_access_key_id = AKIAIOSFODNN7EXAMPLE
            aws_secret_access_key = nothing-secret
            """;

    @TempDir
    Path folder = Path.of("");

    private Path config = Path.of("");
    private Path credentials = Path.of("");

    @BeforeEach
    void nameTheFiles() {
        config = folder.resolve("config");
        credentials = folder.resolve("credentials");
    }

    private ConfigSnapshot read() {
        return ConfigFiles.of(config, credentials).read();
    }

    @Test
    void filesThatAreNotThereAreNoProblem() {
        assertThat(read().names()).isEmpty();
        assertThat(read().problems()).isEmpty();
    }

    @Test
    void aFileThatASettingNamesMustBeThere() {
        assertThat(new ConfigFiles(config, credentials, Set.of(config)).read().problems()).singleElement().asString()
                .startsWith(config + " is not there").contains("AWS_CONFIG_FILE");
    }

    @Test
    void aDirectoryIsNoFileAndTheOtherFileIsStillRead() throws IOException {
        Files.createDirectory(config);
        Files.writeString(credentials, KEYS);
        assertThat(read().names()).containsExactly("tools");
        assertThat(read().problems()).singleElement().asString().startsWith(config + " is a directory");
    }

    @Test
    void aFileThatMayNotBeReadSaysSo() throws IOException {
        Files.writeString(config, KEYS);
        assumeTrue(config.toFile().setReadable(false) && !Files.isReadable(config), "this user may read everything");
        assertThat(read().problems()).singleElement().asString().startsWith(config + " may not be read");
    }

    @Test
    void bytesThatAreNotUtf8AreReportedWithTheirLineAndTheRestIsRead() throws IOException {
        Files.write(credentials, ("# prod for M\u00fcller\n" + KEYS).getBytes(StandardCharsets.ISO_8859_1));
        assertThat(read().names()).containsExactly("tools");
        assertThat(read().problems()).singleElement().asString().startsWith(credentials + ", line 1: ")
                .contains("UTF-8");
    }

    @Test
    void utf16IsNamed() throws IOException {
        Files.write(credentials, ("\uFEFF" + KEYS).getBytes(StandardCharsets.UTF_16LE));
        assertThat(read().names()).containsExactly("tools");
        assertThat(read().problems()).singleElement().asString().contains("UTF-16");
    }

    @Test
    void theStampChangesWithEitherFile() throws IOException {
        ConfigFiles files = ConfigFiles.of(config, credentials);
        String none = files.stamp();
        Files.writeString(credentials, KEYS);
        String one = files.stamp();
        Files.writeString(credentials, KEYS + "region = eu-west-1\n");
        assertThat(one).isNotEqualTo(none).isNotEqualTo(files.stamp());
        assertThat(files.stamp()).isEqualTo(files.stamp());
    }
}
