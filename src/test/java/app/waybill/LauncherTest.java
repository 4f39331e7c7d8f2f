package app.waybill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The start script, run with Javas that only print their arguments.
class LauncherTest {
    private static final Path SHELL = Path.of("/bin/sh");

    @TempDir
    Path folder;
    private Path script;

    private record Ended(int code, String printed) {}

    @BeforeEach
    void install() throws IOException {
        assumeTrue(Files.isExecutable(SHELL), "needs a POSIX shell");
        script = Files.createDirectories(folder.resolve("with a space/bin")).resolve("waybill");
        executable(script, Files.readString(Path.of("packaging/bin/waybill")));
    }

    private static void executable(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Path java(String folderName, String version) throws IOException {
        Path home = folder.resolve(folderName);
        Files.createDirectories(home.resolve("bin"));
        executable(home.resolve("bin/java"), "#!/bin/sh\necho java " + folderName + "\nprintf '<%s>\\n' \"$@\"\n");
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    /// Runs the script with nothing of this computer's Java in sight but what is told.
    private Ended run(Path started, String javaHome, String path, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(started.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", path);
        builder.environment().put("HOME", folder.toString());
        if (!javaHome.isEmpty()) {
            builder.environment().put("JAVA_HOME", javaHome);
        }
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), printed);
    }

    @Test
    void takesTheJavaOfJavaHomeAndHandsTheArgumentsOnAsTheyAre() throws Exception {
        Path home = java("jdk 25", "25.0.3");

        Ended ended = run(script, home.toString(), "/nowhere", "lint", "a file.json", "", "*");

        assertThat(ended.printed()).startsWith("java jdk 25\n").contains("<-cp>\n")
                .contains("/with a space/bin/../lib/waybill.jar>\n")
                .endsWith("<app.waybill.Waybill>\n<lint>\n<a file.json>\n<>\n<*>\n");
        assertThat(ended.code()).isZero();
    }

    @Test
    void passesOverAnOldJavaHomeForTheJavaOnThePath() throws Exception {
        Path old = java("old", "17.0.1");
        Path home = java("new", "26-ea");
        Path link = Files.createDirectories(folder.resolve("links")).resolve("java");
        Files.createSymbolicLink(link, home.resolve("bin/java"));

        Ended ended = run(script, old.toString(), link.getParent() + ":/usr/bin:/bin", "--version");

        assertThat(ended.printed()).startsWith("java new\n");
    }

    @Test
    void looksIntoTheUsualFolders() throws Exception {
        java(".sdkman/candidates/java/21.0.1-tem", "21.0.1");
        java(".sdkman/candidates/java/99.0.1-tem", "99.0.1");
        assumeTrue(Files.notExists(Path.of("/usr/lib/jvm")) || run(script, "", "/nowhere", "x").printed()
                .contains(".sdkman"), "another Java is installed in a usual folder");

        assertThat(run(script, "", "/nowhere", "x").printed()).startsWith("java .sdkman/candidates/java/99.0.1-tem\n");
    }

    @Test
    void startsThroughALinkFromAnywhere() throws Exception {
        Path home = java("jdk", "25");
        Path link = Files.createSymbolicLink(folder.resolve("waybill"), script);

        Ended ended = run(link, home.toString(), "/usr/bin:/bin", "--version");

        assertThat(ended.printed()).contains("/with a space/bin/../lib/waybill.jar>\n");
    }

    @Test
    void opensTheWindowWithoutTheSettingsOfCommands() throws Exception {
        Ended ended = run(script, java("jdk", "25").toString(), "/nowhere");

        assertThat(ended.printed()).doesNotContain("TieredStopAtLevel").endsWith("<app.waybill.Waybill>\n");
    }
}
