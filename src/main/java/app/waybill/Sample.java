package app.waybill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;

import app.waybill.aws.AwsCloud;
import app.waybill.core.file.FileException;
import app.waybill.core.gateway.Cloud;
import app.waybill.core.publish.Journal;
import app.waybill.core.workspace.Workspace;
import app.waybill.core.workspace.WorkspaceReader;
import app.waybill.sample.SampleCompany;
import app.waybill.sample.SampleFiles;
import app.waybill.ui.WindowServices;

/// The sample company behind the gateways that also serve AWS, and the folder of its files.
record Sample(SampleFiles files, Cloud cloud, Path folder) {
    /// The company that goes on with a clock, with its AWS configuration files in a folder.
    static Sample in(Path folder, Clock clock) {
        SampleCompany company = SampleCompany.at(clock);
        try {
            company.files().writeProfiles(folder);
        } catch (IOException e) {
            throw FileException.saving(folder, e);
        }
        Cloud cloud = AwsCloud.over(company.http(), folder.resolve("config"), folder.resolve("credentials")).cloud();
        return new Sample(company.files(), cloud, folder);
    }

    /// The company that goes on with a clock, its files in a folder of their own that goes when Waybill ends.
    static Sample inPassing(Clock clock) {
        try {
            Path folder = Files.createTempDirectory("waybill-sample");
            Sample sample = in(folder, clock);
            Stream.of(folder, folder.resolve("config"), folder.resolve("credentials"), sample.journal().file())
                    .forEach(path -> path.toFile().deleteOnExit());
            return sample;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The company as the window shows it, with this journal of what is published in it.
    WindowServices.Company inWindow(Journal journal) {
        return new WindowServices.Company(cloud, workspace(), journal);
    }

    /// A journal beside its files.
    Journal journal() {
        return new Journal(folder.resolve("journal.jsonl"));
    }

    private Workspace workspace() {
        return WorkspaceReader.read(files.workspace().getBytes(StandardCharsets.UTF_8)).workspace().orElseThrow();
    }
}
