package app.waybill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SetCommandTest extends AtTerminal {
    private Path file;
    private String before = "";

    @BeforeEach
    void open() throws IOException {
        before = terminal.company.files().workspace();
        file = Files.writeString(folder.resolve("waybill.json"), before);
    }

    private Terminal.Result set(String... arguments) {
        return terminal.run(Stream.concat(Stream.of("set", "-w", file.toString()), Stream.of(arguments))
                .toArray(String[]::new));
    }

    @Test
    void thePlanSaysWhatWouldChangeWhatIsSoAlreadyAndWhatCannotBe() throws IOException {
        Terminal.Result result = set("--service", "orders-api", "--service", "gift-cards", "--service", "sessions",
                "--container", "web", "--container", "worker", "--container", "api", "--container", "cache", "--tag",
                "8d21e07", "--dry-run");

        assertThat(result.out()).isEqualTo(
                """
                        SERVICE     CONTAINER  BEFORE                                   AFTER                               NOTE
                        orders-api  web        orders-api, tag latest, as digest        orders-api, tag 8d21e07, as digest  8d21e07 is 1ed421d8…94c2
                        orders-api  worker     orders-worker, tag latest, as tag        orders-worker, tag 8d21e07, as tag  8d21e07 is 9fe2d1a1…9c01
                        sessions    api        sessions, tag latest, as tag             -                                   cannot: no image has the tag '8d21e07' in sessions
                        sessions    cache      public.ecr.aws/docker/library/redis:7.4  -                                   cannot: its image is not in ECR
                        gift-cards  api        gift-cards-api, tag latest, as tag       -                                   cannot: qa/eu-west-1 ecr:DescribeRepositories gift-cards-api: there is no such repository in the Region eu-west-1
                        2 containers would change, 3 cannot
                        """);
        assertThat(result.code()).isEqualTo(ExitCode.CLOUD);
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @Test
    void whatIsConfirmedIsSavedAndNothingElseIsTouched() throws IOException {
        Terminal.Result result = set("--service", "orders-api", "--container", "web", "--tag", "8d21e07", "--yes");

        assertThat(result.err()).contains("waybill.json saved: set tag 8d21e07 in web of orders-api");
        assertThat(Files.readString(file)).isEqualTo(before.replaceFirst("\"tag\": \"latest\"",
                "\"tag\": \"8d21e07\""));
        assertThat(result.code()).isZero();
        assertThat(set("--service", "orders-api", "--container", "web", "--tag", "8d21e07", "--yes").err())
                .contains("0 containers would change, 1 so already");
    }

    @Test
    void pinningWritesTheDigestThatTheTagHasNow() throws IOException {
        set("--service", "orders-api", "--container", "worker", "--pin", "--yes");

        assertThat(Files.readString(file)).contains("\"digest\": \"sha256:ec43ab48");
    }

    @Test
    void withoutConfirmationNothingIsSaved() throws IOException {
        Terminal.Result result = set("--service", "orders-api", "--container", "web", "--tag", "8d21e07");

        assertThat(result.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @Test
    void whichImageIsMeantMustBeSaidOnceAndInTheRightForm() {
        assertThat(set("--dry-run").err()).contains("which image is meant is said by nothing");
        assertThat(set("--tag", "a", "--pin").code()).isEqualTo(ExitCode.USAGE);
        assertThat(set("--digest", "9f2b").err()).contains("It needs sha256: and 64 hexadecimal digits");
        assertThat(set("--pin", "--container", "nobody").code()).isEqualTo(ExitCode.USAGE);
    }
}
