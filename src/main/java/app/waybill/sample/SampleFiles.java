package app.waybill.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

import app.waybill.sample.company.PipelineExports;
import app.waybill.sample.company.Resources;

/// The files that an operator of the sample company has on the computer.
public final class SampleFiles {
    private final Instant now;

    SampleFiles(Instant now) {
        this.now = now;
    }

    /// The text of `~/.aws/config`: the profiles tools, qa, qa-eu and prod.
    public String config() {
        return Resources.text("config");
    }

    /// The text of `~/.aws/credentials`, with keys that work nowhere else.
    public String credentials() {
        return Resources.text("credentials");
    }

    /// Writes `config` and `credentials` into a folder, which is made if need be.
    public void writeProfiles(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("config"), config());
        Files.writeString(folder.resolve("credentials"), credentials());
    }

    /// Exports of the company's pipelines, by their names, as `aws codepipeline get-pipeline` prints them. They are what
    /// the pipelines are in the cloud, mistakes included.
    public Map<String, String> pipelineExports() {
        return PipelineExports.at(now);
    }

    /// The text of `waybill.json`, the mapping of 24 services. Not all of it is right: a container that is not in its
    /// task definition, a repository that is gone, a service that is not mapped yet.
    public String workspace() {
        return Resources.text("waybill.json");
    }
}
