package app.waybill.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.waybill.aws.AwsCloud;
import app.waybill.core.bundle.Bundle;
import app.waybill.core.gateway.ObjectGateway;
import app.waybill.core.gateway.ObjectRef;
import app.waybill.core.gateway.PipelineExecution;
import app.waybill.core.gateway.PipelineRef;
import app.waybill.core.gateway.Scope;
import app.waybill.core.gateway.WriteCondition;
import app.waybill.core.gateway.WriteMarks;
import app.waybill.core.publish.Journal;
import app.waybill.sample.SampleClock;
import app.waybill.sample.SampleCompany;

/// A terminal in the sample company: runs commands in this process and keeps what they print.
final class Terminal implements AutoCloseable {
    private final SampleClock clock = new SampleClock(SampleCompany.DEMO_TIME);
    final SampleCompany company = SampleCompany.at(clock);
    final Map<String, String> variables = new HashMap<>();
    final Journal journal;
    private final AwsCloud cloud;
    private @Nullable String answer;
    WriteMarks marks = WriteMarks.NONE;

    /// What a command printed, and how it ended.
    record Result(int code, String out, String err) {}

    Terminal(Path folder) throws IOException {
        company.files().writeProfiles(folder);
        journal = new Journal(folder.resolve("journal.jsonl"));
        cloud = AwsCloud.over(company.http(), folder.resolve("config"), folder.resolve("credentials"));
    }

    /// Puts a person at the terminal who answers every question so.
    Terminal answering(String text) {
        answer = text;
        return this;
    }

    Result run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(out, err, question -> Optional.ofNullable(answer));
        CommandServices services = new CommandServices(cloud::cloud, new Environment(variables::get),
                () -> clock, journal, this::demo, clock::advance, () -> marks, Optional::empty);
        int code = new Commands(services, console).run(arguments);
        return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /// Puts a bundle into a bucket of the profile `qa` as somebody without Waybill would, whatever is there; returns its
    /// version.
    String publish(String bucket, String key, String image) {
        byte[] definitions = "[{\"name\": \"web\", \"imageUri\": \"%s\"}]".formatted(image)
                .getBytes(StandardCharsets.UTF_8);
        return Objects.requireNonNull(cloud.cloud().objects().write(
                new ObjectRef(new Scope("qa", "eu-west-1"), bucket, key),
                Bundle.zip("imagedefinitions.json", definitions), new WriteCondition.Unseen(), Map.of(), null)
                .versionId());
    }

    /// The company's S3, for what others do there.
    ObjectGateway objects() {
        return cloud.cloud().objects();
    }

    /// The newest executions of a pipeline.
    List<PipelineExecution> executions(PipelineRef pipeline) {
        return cloud.cloud().executions().executions(pipeline);
    }

    private DemoCompany demo(Path folder) {
        return new DemoCompany(cloud.cloud(), clock, company.files().workspace(), company.files().pipelineExports(),
                (pictures, _) -> List.of(Files.writeString(pictures.resolve("images.png"), "")));
    }

    @Override
    public void close() {
        cloud.close();
    }
}
