package app.waybill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.waybill.aws.AwsCloud;
import app.waybill.cli.CommandServices;
import app.waybill.cli.Commands;
import app.waybill.cli.Console;
import app.waybill.cli.Environment;
import app.waybill.core.gateway.ObjectRef;
import app.waybill.core.gateway.Scope;
import app.waybill.core.publish.Journal;
import app.waybill.sample.SampleClock;
import app.waybill.sample.SampleCompany;

class WiringTest {
    private static final ObjectRef BUNDLE = new ObjectRef(new Scope("qa", "eu-west-1"), "qa-imagedefinitions",
            "orders-api.zip");

    @TempDir
    Path folder = Path.of("");

    private record Ended(int code, String err, int versions) {}

    private Ended publishWith(String settings) throws IOException {
        SampleClock clock = new SampleClock(SampleCompany.DEMO_TIME);
        SampleCompany company = SampleCompany.at(clock);
        company.files().writeProfiles(folder);
        Path workspace = Files.writeString(folder.resolve("waybill.json"), company.files().workspace());
        Path file = Files.writeString(folder.resolve("settings.json"), settings);
        try (AwsCloud cloud = AwsCloud.over(company.http(), folder.resolve("config"), folder.resolve("credentials"))) {
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            int code = new Commands(new CommandServices(cloud::cloud, new Environment(_ -> null), () -> clock,
                    new Journal(folder.resolve("journal.jsonl")), _ -> {
                        throw new AssertionError("nobody asked for the demo");
                    }, clock::advance, () -> Wiring.marks(file), Optional::empty),
                    new Console(new ByteArrayOutputStream(), err, _ -> Optional.empty()))
                    .run("publish", "-w", workspace.toString(), "--service", "orders-api", "--yes");
            return new Ended(code, err.toString(StandardCharsets.UTF_8),
                    cloud.cloud().objects().versions(BUNDLE, null).size());
        }
    }

    @Test
    void settingsWithMistakesLetNothingBeWritten() throws IOException {
        Ended right = publishWith("{\"version\": 1, \"profiles\": {\"qa\": {}}}");
        Ended wrong = publishWith("{\"version\": 1, \"profiles\": {\"qa\": {\"readOnly\": tru}}}");

        assertThat(right.code()).as(right.err()).isZero();
        assertThat(wrong.versions()).isEqualTo(right.versions() - 1);
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("settings.json has mistakes, and may mark profiles as read-only or production",
                "nothing was done.");
    }
}
