package app.waybill.ui.session;

import java.util.List;

import app.waybill.core.publish.JournalEntry;
import app.waybill.core.publish.Recovery;
import app.waybill.ui.fx.Job;
import app.waybill.ui.fx.Notice;
import app.waybill.ui.fx.Tone;

/// Finds out what came of uploads that a crash or a lost connection cut off, and tells the operator.
public final class CutOffActs {
    private static final String NOTICE = "cut-off";

    private CutOffActs() {
    }

    /// Looks for them, off the FX thread.
    public static void complete(Session session) {
        Recovery recovery = new Recovery(session.journal().journal(), session.cloud().objects(),
                session.desktop().clock());
        session.tasks().run(Job.of("Looking for uploads that were cut off", _ -> recovery.complete()).inBackground()
                .onSuccess(found -> tell(session, found)));
    }

    private static void tell(Session session, List<JournalEntry> found) {
        if (found.isEmpty()) {
            return;
        }
        session.journal().added();
        session.messages().show(new Notice(NOTICE, Tone.WARNING, Recovery.sentence(found.getFirst()),
                found.size() == 1
                        ? "The Activity screen has it."
                        : "So it is with " + (found.size() - 1) + " more; the Activity screen has them."));
    }
}
