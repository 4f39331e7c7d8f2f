package app.waybill.core.publish;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import app.waybill.core.file.FileException;
import app.waybill.core.gateway.ObjectGateway;
import app.waybill.core.gateway.ParallelCalls;

/// Finds out what came of acts that were cut off: by a crash, a power cut, a lost connection. Looks where they would have
/// written, and tells the journal. An act on which a living Waybill works is left to it.
public final class Recovery {
    /// How long a call that was sent before its sender ended may still be on its way.
    private static final Duration UNDER_WAY = Duration.ofMinutes(2);

    /// CodePipeline keeps no name of ours with what is done to an execution.
    private static final Whereabouts NOT_TOLD = new Whereabouts.Unknown(
            "CodePipeline does not tell who did what; look at the executions of the pipeline");

    private final Journal journal;
    private final ObjectGateway objects;
    private final Clock clock;

    /// A recovery of a journal's acts, which looks through this gateway.
    public Recovery(Journal journal, ObjectGateway objects, Clock clock) {
        this.journal = journal;
        this.objects = objects;
        this.clock = clock;
    }

    /// Completes what can be completed, and returns the entries that were added, the oldest act first: what was found out,
    /// or for the first time why it cannot be. Throws [FileException]. To cancel, interrupt the thread.
    public List<JournalEntry> complete() throws InterruptedException {
        Map<String, ActLock> locks = new HashMap<>();
        try {
            journal.open().forEach(act -> journal.lock(act).ifPresent(lock -> locks.put(act.id(), lock)));
            return locks.isEmpty() ? List.of() : complete(stillOpen(locks.keySet()));
        } finally {
            locks.values().forEach(ActLock::close);
        }
    }

    /// Somebody may have ended an act just before it was locked.
    private List<OpenAct> stillOpen(Set<String> locked) {
        return journal.open().stream().filter(act -> locked.contains(act.id())).toList();
    }

    private List<JournalEntry> complete(List<OpenAct> acts) throws InterruptedException {
        WriteSearch search = new WriteSearch(objects, null);
        Map<OpenAct, Whereabouts> found = ParallelCalls.answers(acts,
                act -> act.begun().run() == null ? search.of(act.begun()) : NOT_TOLD);
        List<JournalEntry> added = new ArrayList<>();
        acts.forEach(act -> outcome(act, Objects.requireNonNull(found.get(act))).ifPresent(entry -> {
            journal.append(entry);
            added.add(entry);
        }));
        return added;
    }

    /// What was found out, in a sentence.
    public static String sentence(JournalEntry found) {
        if (found.run() != null) {
            return "Waybill ended while it acted upon the pipeline " + found.run().pipeline() + " of " + found.service()
                    + ". Whether that was done is not known: " + found.message() + ".";
        }
        String upload = found.service() + " to " + found.object().uri();
        return switch (found.result()) {
            case FAILED -> "The upload of " + upload + " was cut off, and nothing was written.";
            case UNKNOWN -> "Whether the upload of " + upload + " was written is not known yet: " + found.message()
                    + ". Waybill looks again at the next start.";
            default -> "The upload of " + upload + " was cut off, but it was written"
                    + (found.versionId() == null ? "." : ", as version " + found.versionId() + ".");
        };
    }

    private Optional<JournalEntry> outcome(OpenAct act, Whereabouts found) {
        JournalEntry begun = act.begun();
        JournalEntry.Intent intent = Objects.requireNonNull(begun.intent());
        return switch (found) {
            case Whereabouts.Written(var version) -> Optional.of(begun.ended(clock.instant(), intent.done(),
                    version.versionId(), "it was cut off; found at the next start"));
            case Whereabouts.Absent _ when begun.time().plus(UNDER_WAY).isAfter(clock.instant()) -> Optional.empty();
            case Whereabouts.Absent _ -> Optional.of(begun.ended(clock.instant(), JournalEntry.Result.FAILED, null,
                    "it was cut off and not written, as was found at the next start"));
            case Whereabouts.Unknown(String why) when why.equals(act.unknownBecause()) -> Optional.empty();
            case Whereabouts.Unknown(String why) ->
                Optional.of(begun.ended(clock.instant(), JournalEntry.Result.UNKNOWN, null, why));
        };
    }
}
