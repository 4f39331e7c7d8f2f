package app.waybill.ui.session;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import app.waybill.core.file.FileException;
import app.waybill.core.gateway.CloudException;
import app.waybill.core.team.JournalCopy;
import app.waybill.core.team.TeamPlace;
import app.waybill.core.workspace.WorkspacePlace;
import app.waybill.ui.fx.Job;
import app.waybill.ui.fx.Notice;
import app.waybill.ui.fx.Tone;

/// Copies what is done in a session to where the team keeps its journals: at the start, after each act, and when another
/// place is chosen.
public final class JournalCopies {
    private static final String NOTICE = "team-journal";

    private final Session session;
    private @Nullable WorkspacePlace place;

    private JournalCopies(Session session) {
        this.session = session;
    }

    /// Begins with it.
    public static void follow(Session session) {
        JournalCopies copies = new JournalCopies(session);
        session.settings().settings().subscribe(now -> copies.to(now.teamJournal()));
        session.journal().additions().subscribe((_, _) -> copies.copy());
    }

    private void to(@Nullable WorkspacePlace chosen) {
        if (!Objects.equals(place, chosen)) {
            place = chosen;
            session.messages().dismiss(NOTICE);
            copy();
        }
    }

    private void copy() {
        WorkspacePlace to = place;
        if (to == null) {
            return;
        }
        session.tasks().run(Job
                .of("Copying the journal to " + to,
                        _ -> new JournalCopy(session.journal().journal(), TeamPlace.of(to, session.store()),
                                JournalCopy.writerHere()).copy())
                .inBackground().replacing(this).onSuccess(_ -> session.messages().dismiss(NOTICE))
                .onError(FileException.class, e -> later(String.valueOf(e.getMessage()), e.advice()))
                .onError(CloudException.class, e -> later(String.valueOf(e.getMessage()), e.advice())));
    }

    private void later(String what, String advice) {
        session.messages().show(new Notice(NOTICE, Tone.WARNING, "The team's journal was not reached: " + what + ".",
                advice + " What is done is kept here, and copied then.").with("Copy again", this::copy));
    }
}
