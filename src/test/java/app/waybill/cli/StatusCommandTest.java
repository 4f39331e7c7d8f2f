package app.waybill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import app.waybill.core.text.JsonArray;
import app.waybill.core.text.JsonMember;
import app.waybill.core.text.JsonObject;
import app.waybill.core.text.JsonReader;
import app.waybill.sample.Calls;
import app.waybill.sample.Trouble;

class StatusCommandTest extends AtTerminal {
    private String workspace = "";

    @BeforeEach
    void open() throws IOException {
        workspace = Files.writeString(folder.resolve("waybill.json"), terminal.company.files().workspace()).toString();
    }

    private Terminal.Result status(String... services) {
        return terminal.run(Stream.concat(Stream.of("status", "-w", workspace),
                Stream.of(services).flatMap(name -> Stream.of("--service", name))).toArray(String[]::new));
    }

    @Test
    void theTruthTableSaysHowEachContainerStandsAndWhy() {
        Terminal.Result result = status("orders-api", "payments-api", "billing-api", "catalog-api", "sessions",
                "gift-cards");

        assertThat(result.out()).isEqualTo(
                """
                        SERVICE       CONTAINER  MAPPED                                   PUBLISHED                                RUNNING        NEWEST         STATE       WHY
                        orders-api    web        dc030573…2279                            1ed421d8…94c2                            1ed421d8…94c2  dc030573…2279  behind      3f9c1ab was pushed 19 h later
                        orders-api    worker     latest                                   latest                                   ec43ab48…e7a4  ec43ab48…e7a4  up-to-date
                        orders-api    migrate    5ad7c536…f4e9                            -                                        5ad7c536…f4e9  5ad7c536…f4e9  behind      it is not published yet
                        payments-api  app        f3a88c7f…f577                            -                                        -              f3a88c7f…f577  missing     "app" is no container of payments-api:64, the task definition that the service uses now: it has web, envoy
                        payments-api  web        -                                        f3a88c7f…f577                            f3a88c7f…f577  -              behind      publishing takes it out of the bundle
                        billing-api   -          -                                        -                                        -              -              unmapped    no container is mapped
                        catalog-api   api        77a6a278…f45d                            77a6a278…f45d                            1becf108…f58c  77a6a278…f45d  drifted     runs 1becf108…f58c since 14 Nov 2026, 10:39; 77a6a278…f45d was published 22 Nov 2026, 11:46
                        sessions      api        latest                                   latest                                   7913b95b…5b0c  7913b95b…5b0c  up-to-date
                        sessions      cache      public.ecr.aws/docker/library/redis:7.4  public.ecr.aws/docker/library/redis:7.4  f305f975…bcb0  -              up-to-date
                        gift-cards    api        -                                        latest                                   d355c9f1…142d  -              missing     qa/eu-west-1 ecr:DescribeRepositories gift-cards-api: there is no such repository in the Region eu-west-1
                        """);
        assertThat(result.err().lines().map(line -> line.replaceFirst("^(\\S+) (\\w+: ).*( \\[.*])$", "$1 $2$3")))
                .contains("payments-api/app: error:  [container-unknown]",
                        "sessions/api: warning:  [image-tag-mutable]",
                        "gift-cards/api: error:  [image-not-found]")
                .noneMatch(line -> line.startsWith("waybill: "));
        assertThat(result.code()).isEqualTo(ExitCode.NO);
    }

    @Test
    void whatIsUpToDateEndsWithZero() {
        Terminal.Result result = status("customer-api", "sessions");

        assertThat(result.out().lines().skip(1)).hasSize(3).allMatch(line -> line.endsWith("  up-to-date"));
        assertThat(result.code()).isZero();
    }

    @Test
    void theSignedOutProfileIsToldOnceAndHidesNoOther() {
        Terminal.Result result = status("customer-api", "search-indexer");

        assertThat(result.out().lines().toList()).hasSize(3).last().asString().contains("unknown",
                "the session has expired");
        assertThat(result.out()).contains("up-to-date");
        assertThat(result.err().lines()).singleElement().asString().startsWith("waybill: qa-eu/eu-central-1 ");
        assertThat(result.code()).isEqualTo(ExitCode.CLOUD);
    }

    @Test
    void withoutAccessToEcsTheRowsAreStillThereAsFarAsKnown() {
        terminal.company.weather().bring(Trouble.DENIED, Calls.to("ecs"));

        Terminal.Result result = status("orders-api", "customer-api");

        List<String> rows = result.out().lines().skip(1).toList();
        assertThat(rows.getFirst()).contains("behind");
        assertThat(rows.getLast()).contains("unknown", "ecs:DescribeServices is not allowed");
        assertThat(result.err().lines().filter(line -> line.startsWith("waybill: "))).singleElement().asString()
                .contains("ecs:DescribeServices is not allowed");
        assertThat(result.code()).isEqualTo(ExitCode.CLOUD);
    }

    @Test
    void withoutAccessToTaskDefinitionsItIsKnownWhatRuns() {
        terminal.company.weather().bring(Trouble.DENIED, Calls.to("ecs", "DescribeTaskDefinition"));

        assertThat(status("catalog-api").out()).contains("1becf108…f58c", "unknown");
    }

    @Test
    void jsonHasEveryMemberInEachRow() {
        JsonArray rows = JsonReader.read(terminal.run("status", "-w", workspace, "--format", "json").out()).root()
                .orElseThrow().asArray().orElseThrow();

        assertThat(rows.elements()).hasSize(30).allSatisfy(row -> assertThat(((JsonObject) row).members().stream()
                .map(JsonMember::name)).containsExactly("service", "container", "mapped", "published", "running",
                        "newest", "state", "why"));
    }
}
