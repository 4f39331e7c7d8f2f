package app.waybill.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Supplier;

import app.waybill.core.gateway.Cloud;
import app.waybill.core.workspace.Workspace;

/// What the window needs from outside: the operator's own cloud and the sample company, each built when it is first looked
/// at, the sample's workspace, and where settings are kept.
public record WindowServices(Supplier<Cloud> own, Supplier<Cloud> sample, Supplier<Workspace> sampleWorkspace,
        Path settings, Clock clock) {}
