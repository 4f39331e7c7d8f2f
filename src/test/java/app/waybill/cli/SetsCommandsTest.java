package app.waybill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import app.waybill.core.image.Selection;
import app.waybill.core.text.JsonObject;
import app.waybill.core.workspace.ContainerMapping;
import app.waybill.core.workspace.ContainerMapping.FromEcr;
import app.waybill.core.workspace.ContainerMapping.ImageSource;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.core.workspace.Workspace;
import app.waybill.core.workspace.WorkspaceReader;
import app.waybill.core.workspace.WorkspaceWriter;

class SetsCommandsTest extends AtTerminal {
    private Path qa;
    private Path prod;
    private String before = "";

    @BeforeEach
    void write() throws IOException {
        String text = terminal.company.files().workspace();
        qa = Files.writeString(folder.resolve("qa1.waybill.json"), text);
        Workspace all = WorkspaceReader.read(text).workspace().orElseThrow();
        before = WorkspaceWriter.write(new Workspace(Stream.of("orders-api", "storefront-web", "sessions")
                .map(name -> inProduction(all.service(name).orElseThrow())).toList(), JsonObject.of()));
        prod = Files.writeString(folder.resolve("prod.waybill.json"), before);
    }

    private static ServiceMapping inProduction(ServiceMapping service) {
        List<ContainerMapping> containers = service.containers().stream().map(it -> it instanceof FromEcr ecr
                ? ecr.with(new ImageSource("prod", "eu-west-1", "333333333333", ecr.image().repository(),
                        JsonObject.of()))
                : it).toList();
        return new ServiceMapping(service.name(), service.ecsOrNull(), containers, service.publishOrNull(), null,
                JsonObject.of());
    }

    private Terminal.Result promote(String... arguments) {
        return terminal.run(Stream.concat(Stream.of("promote", "--from", qa.toString(), "--to", prod.toString()),
                Stream.of(arguments)).toArray(String[]::new));
    }

    @Test
    void whereSetsDifferIsListedAndIsAnswerNo() throws IOException {
        terminal.run("set", "-w", prod.toString(), "--service", "sessions", "--container", "api", "--tag", "latest",
                "--yes");
        terminal.run("set", "-w", qa.toString(), "--service", "orders-api", "--container", "web", "--tag", "8d21e07",
                "--yes");
        Terminal.Result result = terminal.run("sets", qa.toString(), prod.toString(), "--service", "orders-api",
                "--service", "checkout-web", "--service", "sessions");

        assertThat(result.out()).isEqualTo("""
                SERVICE       CONTAINER  qa1                                  prod
                orders-api    web        orders-api, tag 8d21e07, as digest   orders-api, tag latest, as digest
                checkout-web  web        checkout-web, tag latest, as digest  no such service
                checkout-web  envoy      left alone                           no such service
                """);
        assertThat(result.err()).isEqualTo("3 of 8 containers differ\n");
        assertThat(result.code()).isEqualTo(ExitCode.NO);
        assertThat(terminal.run("sets", qa.toString(), qa.toString()).code()).isZero();
        assertThat(terminal.run("sets", qa.toString()).code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void whatWasTestedIsCarriedByItsDigestWhereTheOtherAccountHasIt() throws IOException {
        Terminal.Result result = promote("--dry-run", "--service", "orders-api", "--service", "storefront-web",
                "--service", "sessions", "--service", "gift-cards");

        assertThat(result.out()).isEqualTo(
                """
                        SERVICE         CONTAINER  BEFORE                                   AFTER                                        NOTE
                        orders-api      web        orders-api, tag latest, as digest        -                                            cannot: the image dc030573…2279 is not in orders-api of prod: push or replicate it first
                        orders-api      worker     orders-worker, tag latest, as tag        -                                            cannot: in prod, prod/eu-west-1 ecr:DescribeRepositories orders-worker: there is no such repository in the Region eu-west-1
                        orders-api      migrate    orders-api, newest release-*, as digest  orders-api, digest 5ad7c536…f4e9, as digest  the image of release-2026.11.2
                        storefront-web  web        storefront-web, tag latest, as digest    -                                            cannot: the image e83cd041…1a34 is not in storefront-web of prod: push or replicate it first
                        storefront-web  assets     storefront-web, tag latest, as digest    -                                            cannot: the image e83cd041…1a34 is not in storefront-web of prod: push or replicate it first
                        sessions        api        sessions, tag latest, as tag             -                                            cannot: in prod, prod/eu-west-1 ecr:DescribeRepositories sessions: there is no such repository in the Region eu-west-1
                        gift-cards      api        -                                        -                                            cannot: prod has no such service: it needs a cluster, a bucket and a pipeline of its own, so add it there first
                        1 container would change, 4 so already, 6 cannot
                        """);
        assertThat(result.code()).isEqualTo(ExitCode.CLOUD);
        assertThat(Files.readString(prod)).isEqualTo(before);
    }

    @Test
    void onlyTheImageIsCarriedAndAllElseStaysTheTargetsOwn() throws IOException {
        Terminal.Result result = promote("--yes", "--service", "orders-api");

        Workspace after = WorkspaceReader.read(Files.readString(prod)).workspace().orElseThrow();
        FromEcr migrate = (FromEcr) after.service("orders-api").orElseThrow().containers().get(2);
        assertThat(result.err()).contains("prod.waybill.json saved: promote qa1 to prod in migrate of orders-api");
        assertThat(migrate.select()).isInstanceOfSatisfying(Selection.ByDigest.class,
                by -> assertThat(by.digest().value()).startsWith("sha256:5ad7c536"));
        assertThat(Files.readString(prod)).isEqualTo(before.replaceFirst("\\{\"newest\": \"release-\\*\"}",
                "{\"digest\": \"" + ((Selection.ByDigest) migrate.select()).digest() + "\"}"));
    }

    @Test
    void aTagThatMeansAnotherImageThereIsAConflict() {
        Terminal.Result result = promote("--dry-run", "--service", "orders-api", "--as", "tag");

        assertThat(result.out()).contains("cannot: in orders-api of prod, latest is another image, ",
                "orders-api, tag release-2026.11.2, as digest  the image of release-2026.11.2");
    }

    @Test
    void withoutConfirmationNothingIsSaved() throws IOException {
        assertThat(promote("--service", "orders-api").code()).isEqualTo(ExitCode.REFUSED);
        assertThat(promote("--service", "nobody", "--yes").code()).isEqualTo(ExitCode.USAGE);
        assertThat(Files.readString(prod)).isEqualTo(before);
    }

    @Test
    void theJsonSaysWhatEachSetHas() {
        Terminal.Result result = terminal.run("sets", "--format", "json", "--service", "checkout-web", qa.toString(),
                prod.toString());

        assertThat(result.out()).contains("\"different\": true", "\"prod\": \"no such service\"");
    }
}
