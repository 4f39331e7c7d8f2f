package app.waybill.ui.session;

import java.time.Clock;

import app.waybill.core.watch.Pause;
import app.waybill.ui.fx.Browser;
import app.waybill.ui.fx.FileDialogs;
import app.waybill.ui.fx.Messages;
import app.waybill.ui.fx.RunningTasks;
import app.waybill.ui.fx.TaskRunner;
import app.waybill.ui.fx.TextClipboard;

/// What the computer and the window around the screens offer, whichever cloud is looked at. `pause` passes the time between
/// two looks at something that is watched.
public record Desktop(TaskRunner tasks, RunningTasks running, Messages messages, FileDialogs dialogs, Browser browser,
        TextClipboard clipboard, Clock clock, Pause pause) {}
