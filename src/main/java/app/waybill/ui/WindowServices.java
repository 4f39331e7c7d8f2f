package app.waybill.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Supplier;

import app.waybill.core.gateway.Cloud;
import app.waybill.core.publish.Journal;
import app.waybill.core.watch.Pause;
import app.waybill.core.workspace.Workspace;

/// What the window needs from outside: the operator's own cloud and the sample company, each built when it is first looked
/// at, the journal of what is published in the own cloud, and where settings are kept; `pause` passes the time between two looks at something that is watched.
public record WindowServices(Supplier<Cloud> own, Journal journal, Supplier<Company> sample, Path settings,
        Clock clock, Pause pause) {
    /// The sample company: its cloud, its workspace, and a journal of its own, so that play is not among real acts.
    public record Company(Cloud cloud, Workspace workspace, Journal journal) {}
}
