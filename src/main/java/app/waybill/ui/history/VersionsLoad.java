package app.waybill.ui.history;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import app.waybill.core.file.FileException;
import app.waybill.core.gateway.Cloud;
import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.publish.Authors;
import app.waybill.core.publish.BundleHistory;
import app.waybill.core.publish.BundlePlanner;
import app.waybill.core.publish.Journal;
import app.waybill.core.publish.JournalEntry;
import app.waybill.core.publish.RestorePlanner;
import app.waybill.core.publish.TargetAnswer;
import app.waybill.core.publish.TargetQuestion;
import app.waybill.core.publish.TargetResolver;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.ui.fx.Progress;

/// Reads the newest versions of a service's bundle, at most so many, and then asks whether they could still run.
record VersionsLoad(Cloud cloud, KnownProfiles profiles, Journal journal, ServiceMapping service, int most) {
    private static final int JOURNAL_LINES = 5_000;

    /// The work itself, off the FX thread; `early` gets the versions before they are checked, on the FX thread.
    Versions read(TargetQuestion question, Progress progress, Consumer<Versions> early) throws InterruptedException {
        progress.say("what is published now");
        TargetAnswer.Seen seen = new TargetResolver(cloud.objects(), cloud.profiles()).look(question);
        progress.say("what each version deployed");
        BundleHistory history = BundleHistory.of(cloud.objects(), seen.target(), most, progress::update);
        Versions versions = new Versions(service, seen, history, Authors.of(entries()), Map.of());
        progress.show(() -> early.accept(versions));
        progress.say("whether its images are still there");
        return versions.checked(new RestorePlanner(cloud, profiles).check(service, history.bundles()));
    }

    /// Where the bundle lies; empty where the workspace does not say it.
    Optional<TargetQuestion> question() {
        return new BundlePlanner(profiles).question(service);
    }

    /// The journal only helps to say who wrote a version: the Activity screen says where it cannot be read.
    private Collection<JournalEntry> entries() {
        try {
            return journal.newest(JOURNAL_LINES).entries();
        } catch (FileException _) {
            return List.of();
        }
    }
}
