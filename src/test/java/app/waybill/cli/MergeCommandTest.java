package app.waybill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import app.waybill.Waybill;
import app.waybill.core.workspace.WorkspaceReader;
import app.waybill.core.workspace.WorkspaceWriter;

class MergeCommandTest extends AtTerminal {
    private Path ours = Path.of("");
    private Path theirs = Path.of("");
    private Path base = Path.of("");

    private static String service(String name, String tag) {
        return """
                {"name": "%s", "containers": [{"name": "web", "uri": "nginx:%s"}]}""".formatted(name, tag);
    }

    private static String fileOf(String... services) {
        return WorkspaceReader.read(("{\"version\": 1, \"services\": [" + String.join(",", services) + "]}")
                .getBytes(StandardCharsets.UTF_8)).workspace()
                .map(WorkspaceWriter::write).orElseThrow();
    }

    @BeforeEach
    void write() throws IOException {
        base = Files.writeString(folder.resolve("base"), fileOf(service("orders", "1"), service("web", "1")));
        ours = Files.writeString(folder.resolve("ours"), fileOf(service("orders", "2"), service("web", "1")));
        theirs = Files.writeString(folder.resolve("theirs"), fileOf(service("orders", "1"), service("web", "3")));
    }

    private Terminal.Result merge() {
        return terminal.run("merge", base.toString(), ours.toString(), theirs.toString(), "qa/waybill.json");
    }

    @Test
    void whatEachChangedIsTaken() throws IOException {
        Terminal.Result result = merge();

        assertThat(Files.readString(ours)).isEqualTo(fileOf(service("orders", "2"), service("web", "3")));
        assertThat(result).isEqualTo(new Terminal.Result(ExitCode.DONE, "", ""));
    }

    @Test
    void whatBothChangedStandsBetweenMarksAndAllElseIsMerged() throws IOException {
        Files.writeString(theirs, fileOf(service("orders", "7"), service("web", "3")));

        Terminal.Result result = merge();

        assertThat(Files.readString(ours)).isEqualTo("""
                {
                  "version": 1,
                  "services": [
                    {
                      "name": "orders",
                      "containers": [
                <<<<<<< ours
                        {"name": "web", "uri": "nginx:2"}
                =======
                        {"name": "web", "uri": "nginx:7"}
                >>>>>>> theirs
                      ]
                    },
                    {
                      "name": "web",
                      "containers": [
                        {"name": "web", "uri": "nginx:3"}
                      ]
                    }
                  ]
                }
                """);
        assertThat(result).isEqualTo(new Terminal.Result(ExitCode.NO, "",
                "qa/waybill.json: orders: changed in ours, changed in theirs\n"));
    }

    @Test
    void whatOneRemovedAndTheOtherChangedIsAConflict() throws IOException {
        Files.writeString(theirs, fileOf(service("web", "1")));

        assertThat(merge().err()).isEqualTo("qa/waybill.json: orders: changed in ours, removed in theirs\n");
        assertThat(Files.readString(ours)).contains("=======\n>>>>>>> theirs\n");
    }

    @Test
    void twoNewFilesBeginWithNothing() throws IOException {
        Files.writeString(base, "");
        Files.writeString(theirs, fileOf(service("sessions", "1")));

        assertThat(merge().code()).isZero();
        assertThat(Files.readString(ours)).isEqualTo(
                fileOf(service("orders", "2"), service("web", "1"), service("sessions", "1")));
    }

    @Test
    void aFileWithMistakesIsNamedAndNothingIsWritten() throws IOException {
        String before = Files.readString(ours);
        Files.writeString(theirs, "");

        Terminal.Result result = merge();

        assertThat(result.err()).contains("qa/waybill.json (THEIRS):1:1: error: ",
                "qa/waybill.json (THEIRS) has mistakes");
        assertThat(result.code()).isEqualTo(ExitCode.NO);
        assertThat(Files.readString(ours)).isEqualTo(before);
    }

    @Test
    void gitMergesBranchesWithIt() throws Exception {
        Path repository = Files.createDirectories(folder.resolve("repository"));
        Files.writeString(repository.resolve(".gitattributes"), "*waybill.json merge=waybill\n");
        git(repository, "init", "-q", "-b", "main");
        git(repository, "config", "merge.waybill.driver", waybill() + " merge %O %A %B %P");
        commit(repository, base);
        git(repository, "checkout", "-q", "-b", "colleague");
        commit(repository, Files.writeString(theirs,
                fileOf(service("orders", "1"), service("web", "3"), service("sessions", "1"))));
        git(repository, "checkout", "-q", "main");
        // Both add lines at one place, which Git by itself calls a conflict.
        commit(repository, Files.writeString(ours,
                fileOf(service("orders", "2"), service("web", "1"), service("new", "1"))));

        git(repository, "merge", "-q", "-m", "merged", "colleague");

        assertThat(Files.readString(repository.resolve("qa.waybill.json"))).isEqualTo(fileOf(service("orders", "2"),
                service("web", "3"), service("new", "1"), service("sessions", "1")));
    }

    private static void commit(Path repository, Path content) throws IOException, InterruptedException {
        Files.writeString(repository.resolve("qa.waybill.json"), Files.readString(content));
        git(repository, "add", ".");
        git(repository, "commit", "-q", "-m", "change");
    }

    private static String waybill() {
        // Git runs it in the folder of the repository.
        String classes = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(each -> Path.of(each).toAbsolutePath().toString()).collect(Collectors.joining(File.pathSeparator));
        return "'" + Path.of(System.getProperty("java.home"), "bin", "java") + "' -cp '" + classes + "' "
                + Waybill.class.getName();
    }

    private static void git(Path repository, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("git", "-c", "user.name=Ann", "-c", "user.email=ann@example.org"));
        command.addAll(Stream.of(arguments).toList());
        ProcessBuilder builder = new ProcessBuilder(command).directory(repository.toFile()).redirectErrorStream(true);
        builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
        builder.environment().put("GIT_CONFIG_SYSTEM", "/dev/null");
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new AssertionError("this test merges with git: install it (Debian: apt-get install git)", e);
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }
}
