package app.waybill.ui.activity;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.waybill.core.publish.Journal;
import app.waybill.core.team.TeamJournal;
import app.waybill.core.team.TeamPlace;
import app.waybill.core.workspace.WorkspacePlace;
import app.waybill.core.workspace.WorkspaceStore;
import app.waybill.ui.fx.Progress;
import app.waybill.ui.session.Session;
import app.waybill.ui.session.SettingsStore;

/// What the others of the team did lately, as far as they keep their journals together.
final class TeamActs {
    /// How far back is looked.
    static final int DAYS = 30;

    private final SettingsStore settings;
    private final WorkspaceStore store;
    private final Clock clock;
    private volatile Known known = Known.NOTHING;
    private @Nullable TeamJournal journal;
    private @Nullable WorkspacePlace journalAt;

    /// What was read last, of which place and when: one piece, so that the FX thread never waits for a reading.
    private record Known(@Nullable WorkspacePlace place, Journal.Reading acts, @Nullable Instant time) {
        private static final Known NOTHING = new Known(null, new Journal.Reading(List.of(), List.of(), 0), null);
    }

    TeamActs(Session session) {
        this(session.settings(), session.store(), session.desktop().clock());
    }

    TeamActs(SettingsStore settings, WorkspaceStore store, Clock clock) {
        this.settings = settings;
        this.store = store;
        this.clock = clock;
    }

    /// Where the journals are; empty where they are not kept together.
    Optional<WorkspacePlace> place() {
        return Optional.ofNullable(settings.settings().get().teamJournal());
    }

    /// What is known of what they did.
    Journal.Reading known() {
        return current().acts();
    }

    /// When that was read; empty for never.
    Optional<Instant> readAt() {
        return Optional.ofNullable(current().time());
    }

    private Known current() {
        Known now = known;
        return place().filter(place -> place.equals(now.place())).isPresent() ? now : Known.NOTHING;
    }

    /// Reads what is new of it, off the FX thread, at most so many acts. Throws [app.waybill.core.file.FileException] and
    /// [app.waybill.core.gateway.CloudException].
    synchronized Journal.Reading read(WorkspacePlace place, int most, Progress progress) throws InterruptedException {
        TeamJournal there = journal;
        if (there == null || !place.equals(journalAt)) {
            there = new TeamJournal(TeamPlace.of(place, store));
            journal = there;
            journalAt = place;
        }
        Instant now = clock.instant();
        LocalDate since = now.atOffset(ZoneOffset.UTC).toLocalDate().minusDays(DAYS);
        Journal.Reading read = there.since(since, most, progress::update);
        known = new Known(place, read, now);
        return read;
    }
}
