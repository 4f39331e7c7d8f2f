package app.waybill.ui.session;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import app.waybill.core.workspace.WorkspaceStore;
import app.waybill.sample.SampleClock;
import app.waybill.ui.fx.DirectTasks;
import app.waybill.ui.fx.FileDialogs;
import app.waybill.ui.fx.FileKind;
import app.waybill.ui.fx.Messages;
import app.waybill.ui.fx.RunningTasks;
import app.waybill.ui.fx.TextClipboard;

/// A desktop for tests: work runs at once, dialogs answer with the paths that were put into them, pages are noted.
public final class TestDesktop implements FileDialogs {
    /// Monday, 23 November 2026, 09:42.
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T09:42:00Z"), ZoneOffset.UTC);

    /// Reads workspaces of this computer only.
    public static final WorkspaceStore ON_DISK = new WorkspaceStore(() -> {
        throw new AssertionError("no cloud is needed");
    }, "default", null);

    /// What the operator will choose, in this order; nothing means cancel.
    public final Deque<Path> choices = new ArrayDeque<>();
    /// The pages that were opened.
    public final List<URI> pages = new ArrayList<>();
    /// What was told.
    public final Messages messages = new Messages(CLOCK);
    /// The time in the sample company, which moves on while something is watched.
    public final SampleClock time = new SampleClock(CLOCK.instant());
    /// The desktop itself.
    public final Desktop desktop = new Desktop(new DirectTasks(), new RunningTasks(), messages, this, pages::add,
            new TextClipboard(messages::say), CLOCK, time::advance);

    @Override
    public Optional<Path> open(String title, FileKind kind) {
        return Optional.ofNullable(choices.poll());
    }

    @Override
    public List<Path> openSeveral(String title, FileKind kind) {
        List<Path> all = List.copyOf(choices);
        choices.clear();
        return all;
    }

    @Override
    public Optional<Path> save(String title, FileKind kind, String suggestedName) {
        return Optional.ofNullable(choices.poll());
    }

    @Override
    public Optional<Path> folder(String title) {
        return Optional.ofNullable(choices.poll());
    }
}
