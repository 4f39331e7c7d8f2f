package app.waybill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;

import app.waybill.aws.AwsCloud;
import app.waybill.core.file.FileException;
import app.waybill.core.gateway.Cloud;
import app.waybill.core.workspace.Workspace;
import app.waybill.core.workspace.WorkspaceReader;
import app.waybill.sample.SampleCompany;
import app.waybill.sample.SampleFiles;

/// The sample company behind the gateways that also serve AWS.
record Sample(SampleFiles files, Cloud cloud) {
    /// The company at that time, with its AWS configuration files in a folder.
    static Sample in(Path folder, Instant now) {
        SampleCompany company = SampleCompany.at(now);
        try {
            company.files().writeProfiles(folder);
        } catch (IOException e) {
            throw FileException.saving(folder, e);
        }
        return new Sample(company.files(), AwsCloud
                .over(company.http(), folder.resolve("config"), folder.resolve("credentials")).cloud());
    }

    /// The company at that time, its configuration files in a folder of their own that goes when Waybill ends.
    static Sample inPassing(Instant now) {
        try {
            Path folder = Files.createTempDirectory("waybill-sample");
            Sample sample = in(folder, now);
            Stream.of(folder, folder.resolve("config"), folder.resolve("credentials"))
                    .forEach(path -> path.toFile().deleteOnExit());
            return sample;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Its workspace.
    Workspace workspace() {
        return WorkspaceReader.read(files.workspace().getBytes(StandardCharsets.UTF_8)).workspace().orElseThrow();
    }
}
