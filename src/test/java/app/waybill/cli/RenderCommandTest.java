package app.waybill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

class RenderCommandTest extends AtTerminal {
    private String workspace(String services) throws IOException {
        return Files.writeString(folder.resolve("waybill.json"), "{\"version\": 1, \"services\": [" + services + "]}")
                .toString();
    }

    private static String service(String name, String key, String selectedTag) {
        return """
                {"name": "%s",
                 "containers": [
                   {"name": "web", "image": {"profile": "qa", "repository": "orders-api"},
                    "select": {"tag": "%s"}, "write": "digest"},
                   {"name": "envoy", "leaveAlone": true}],
                 "publish": {"profile": "qa", "bucket": "qa-imagedefinitions", "key": "%s",
                             "fileName": "imagedefinitions.json"}}
                """.formatted(name, selectedTag, key);
    }

    @Test
    void oneServiceIsPrintedAsItsDefinitions() throws IOException {
        String file = workspace(service("orders", "orders.zip", "latest"));

        Terminal.Result result = terminal.run("render", "-w", file);

        assertThat(result.code()).isZero();
        assertThat(result.out()).matches("""
                \\[
                  \\{
                    "name": "web",
                    "imageUri": "222222222222.dkr.ecr.eu-west-1.amazonaws.com/orders-api@sha256:[0-9a-f]{64}"
                  \\}
                \\]
                """);
    }

    @Test
    void filesStandUnderTheServiceAndTheKeyAndPassTheCheck() throws IOException {
        String file = workspace(service("orders", "qa/orders-api.zip", "latest"));
        Path out = folder.resolve("out");

        assertThat(terminal.run("render", "-w", file, "-o", out.toString()).code()).isZero();

        assertThat(out.resolve("orders/imagedefinitions.json")).content().startsWith("[\n");
        assertThat(terminal.run("check", out.resolve("orders-api.zip").toString()).code()).isZero();
    }

    @Test
    void aServiceWhoseTagIsGoneIsLeftOutAndTheOthersAreWritten() throws IOException {
        String file = workspace(service("orders", "orders.zip", "latest") + ","
                + service("billing", "billing.zip", "no-such-tag"));
        Path out = folder.resolve("out");

        Terminal.Result result = terminal.run("render", "-w", file, "-o", out.toString());

        assertThat(result.code()).isEqualTo(ExitCode.NO);
        assertThat(result.err()).contains("billing/web: error: ").contains("[image-not-found]");
        assertThat(out.resolve("orders.zip")).exists();
        assertThat(out.resolve("billing.zip")).doesNotExist();
    }

    @Test
    void twoServicesDoNotOverwriteEachOther() throws IOException {
        String file = workspace(service("orders", "a/x.zip", "latest") + "," + service("billing", "b/x.zip", "latest"));
        Path out = folder.resolve("out");

        Terminal.Result result = terminal.run("render", "-w", file, "-o", out.toString());

        assertThat(result.code()).isEqualTo(ExitCode.USAGE);
        assertThat(result.err()).contains("'orders'", "'billing'", "x.zip");
        assertThat(out).doesNotExist();
    }

    @Test
    void aServiceNameCannotLeadOutOfTheFolder() throws IOException {
        String file = workspace(service("../../evil", "orders.zip", "latest"));
        Path out = folder.resolve("out");

        Terminal.Result result = terminal.run("render", "-w", file, "-o", out.toString());

        assertThat(result.code()).isNotZero();
        assertThat(folder.resolveSibling("evil")).doesNotExist();
    }

    @Test
    void anUnknownServiceNamesTheKnownOnes() throws IOException {
        String file = workspace(service("orders", "orders.zip", "latest"));

        Terminal.Result result = terminal.run("render", "-w", file, "--service", "order");

        assertThat(result).isEqualTo(new Terminal.Result(ExitCode.USAGE, "",
                "waybill: there is no service 'order' in " + file + ". It has: orders.\n"));
    }

    @Test
    void aBrokenWorkspaceIsToldWithLineAndColumn() throws IOException {
        String file = Files.writeString(folder.resolve("waybill.json"), "{\n  \"version\": 1,\n  \"services\": {}\n}\n")
                .toString();

        Terminal.Result result = terminal.run("render", "-w", file);

        assertThat(result.code()).isEqualTo(ExitCode.NO);
        assertThat(result.err()).startsWith(file + ":3:3: error: ");
    }
}
