package app.waybill.ui.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;

import app.waybill.aws.AwsCloud;
import app.waybill.core.gateway.Cloud;
import app.waybill.core.publish.Journal;
import app.waybill.sample.SampleCompany;

/// The sample company's cloud, its profiles in `config` and `credentials` of a folder, and a journal beside them.
public final class SampleCloud implements AutoCloseable {
    /// The company, for its weather.
    public final SampleCompany company;
    private final Path folder;
    private final AwsCloud cloud;

    /// Opens it.
    public SampleCloud(Path folder) {
        this(folder, Clock.fixed(SampleCompany.DEMO_TIME, ZoneOffset.UTC));
    }

    /// Opens it with a company that goes on with a clock.
    public SampleCloud(Path folder, Clock clock) {
        company = SampleCompany.at(clock);
        this.folder = folder;
        try {
            company.files().writeProfiles(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        cloud = AwsCloud.over(company.http(), folder.resolve("config"), folder.resolve("credentials"));
    }

    /// The gateways.
    public Cloud cloud() {
        return cloud.cloud();
    }

    /// A session on it with these settings.
    public Session begin(SettingsStore settings, Desktop desktop) {
        return Session.begin(cloud(), settings, desktop, new Journal(folder.resolve("journal.jsonl")));
    }

    @Override
    public void close() {
        cloud.close();
    }
}
