package app.waybill.ui.session;

import app.waybill.core.gateway.Cloud;
import app.waybill.core.gateway.ReadOnlyExecutions;
import app.waybill.core.gateway.ReadOnlyObjects;
import app.waybill.core.publish.Journal;
import app.waybill.core.publish.PipelineActs;
import app.waybill.core.workspace.WorkspaceStore;
import app.waybill.ui.fx.Messages;
import app.waybill.ui.fx.TaskRunner;

/// What the screens share while one cloud is looked at: the operator's own, or the sample company. Another cloud is
/// another session with new screens. The journal keeps what is published in it.
public record Session(Cloud cloud, Profiles profiles, OpenWorkspace workspace, SettingsStore settings, WriteLock lock,
        Desktop desktop, Navigator navigator, WindowJournal journal) {
    /// A session whose writing obeys the read-only marks of the settings.
    public static Session begin(Cloud cloud, SettingsStore settings, Desktop desktop, Journal journal) {
        WriteLock lock = new WriteLock(settings);
        Cloud guarded = new Cloud(cloud.profiles(), cloud.images(), new ReadOnlyObjects(cloud.objects(), lock),
                cloud.pipelines(), cloud.services(), new ReadOnlyExecutions(cloud.executions(), lock),
                cloud.rollouts());
        return new Session(guarded, new Profiles(cloud.profiles(), desktop.tasks(), settings),
                new OpenWorkspace(desktop, settings, store(guarded)), settings, lock, desktop, new Navigator(),
                new WindowJournal(journal));
    }

    private static WorkspaceStore store(Cloud cloud) {
        return new WorkspaceStore(() -> cloud, "default", null);
    }

    /// Reads workspaces of this computer, and those that are kept in the cloud.
    public WorkspaceStore store() {
        return store(cloud);
    }

    /// Acts upon pipelines, which the journal keeps.
    public PipelineActs acts() {
        return new PipelineActs(cloud.executions(), cloud.profiles(), journal.journal(), desktop.clock());
    }

    /// Runs work off the FX thread.
    public TaskRunner tasks() {
        return desktop.tasks();
    }

    /// Tells the operator something.
    public Messages messages() {
        return desktop.messages();
    }
}
