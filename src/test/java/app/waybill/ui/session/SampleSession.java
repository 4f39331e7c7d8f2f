package app.waybill.ui.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

import javafx.application.Platform;

import app.waybill.aws.AwsCloud;
import app.waybill.core.gateway.Cloud;
import app.waybill.core.gateway.ImageGateway;
import app.waybill.core.gateway.Scope;
import app.waybill.core.image.Selection;
import app.waybill.core.publish.Journal;
import app.waybill.core.text.JsonObject;
import app.waybill.core.workspace.ContainerMapping.FromEcr;
import app.waybill.core.workspace.ContainerMapping.ImageSource;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.core.workspace.Workspace;
import app.waybill.core.workspace.WorkspaceReader;
import app.waybill.core.workspace.WriteAs;
import app.waybill.sample.SampleCompany;
import app.waybill.ui.fx.FxTasks;
import app.waybill.ui.fx.RunningTasks;
import app.waybill.ui.fx.TextClipboard;

/// A session on the sample company, with all its profiles in use and one service mapped. Work runs at once.
public final class SampleSession implements AutoCloseable {
    /// The company, whose weather can be changed.
    public final SampleCompany company;
    /// What the computer offers.
    public final TestDesktop desktop = new TestDesktop();
    /// The session.
    public final Session session;
    private final Journal journal;
    private final AwsCloud cloud;

    /// A session with its configuration files in a folder.
    public SampleSession(Path folder) {
        company = SampleCompany.at(desktop.time);
        try {
            company.files().writeProfiles(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        cloud = AwsCloud.over(company.http(), folder.resolve("config"), folder.resolve("credentials"));
        Settings settings = Settings.DEFAULT;
        for (String profile : List.of("tools", "qa", "qa-eu", "prod")) {
            settings = settings.withMarks(profile, ProfileMarks.NONE.used());
        }
        journal = new Journal(folder.resolve("journal.jsonl"));
        session = Session.begin(cloud.cloud(), SettingsStore.inMemory(settings), desktop.desktop, journal);
        session.workspace().begin("qa1", workspace());
        session.cloud().images().repositories(new Scope("qa", "eu-west-1"), page -> {
            // the first call loads the SDK, which must not keep the FX thread waiting
        });
    }

    /// A session of the same kind over other images, whose work runs off the FX thread as it does in the window.
    public Session over(ImageGateway images) {
        Cloud base = cloud.cloud();
        return over(new Cloud(base.profiles(), images, base.objects(), base.pipelines(), base.services(),
                base.executions(), base.rollouts()), Settings.DEFAULT);
    }

    /// A session over another cloud, whose work runs off the FX thread as it does in the window.
    public Session over(Cloud other, Settings settings) {
        RunningTasks running = new RunningTasks();
        Desktop real = new Desktop(new FxTasks(running, Platform::runLater, desktop.messages::report), running,
                desktop.messages, desktop, desktop.pages::add, new TextClipboard(desktop.messages::say),
                TestDesktop.CLOCK, desktop.desktop.pause());
        return Session.begin(other, SettingsStore.inMemory(settings), real, journal);
    }

    /// Opens the company's own workspace.
    public void openWorkspace() {
        session.workspace().begin("qa1", WorkspaceReader.read(company.files().workspace()).workspace().orElseThrow());
    }

    private static Workspace workspace() {
        JsonObject none = JsonObject.of();
        FromEcr web = new FromEcr("web", new ImageSource("qa", "eu-west-1", "222222222222", "orders-api", none),
                new Selection.Tag("latest"), WriteAs.DIGEST, none);
        return new Workspace(List.of(new ServiceMapping("orders-api", null, List.of(web), null, null, none)), none);
    }

    @Override
    public void close() {
        cloud.close();
    }
}
