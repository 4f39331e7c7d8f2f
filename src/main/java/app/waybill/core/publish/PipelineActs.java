package app.waybill.core.publish;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import app.waybill.core.file.FileException;
import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.ExecutionGateway;
import app.waybill.core.gateway.Identity;
import app.waybill.core.gateway.PendingApproval;
import app.waybill.core.gateway.ProfileGateway;
import app.waybill.core.publish.JournalEntry.Result;
import app.waybill.core.watch.WatchAct;
import app.waybill.core.watch.WatchTarget;

/// Acts upon pipelines as it was planned, and writes down every act, before and after it.
public record PipelineActs(ExecutionGateway executions, ProfileGateway profiles, Journal journal, Clock clock) {
    /// What was done: the execution that it was done to or that it began, and why the journal does not tell of it, where it
    /// could not be written, which hinders no act.
    public record Done(String execution, @Nullable FileException journalFailureOrNull) {
        /// Why the journal does not tell of it.
        public Optional<FileException> journalFailure() {
            return Optional.ofNullable(journalFailureOrNull);
        }
    }

    /// Does it. `workspace` names the workspace for those who ask later, null where there is none. Throws [CloudException].
    public Done apply(WatchAct act, WatchTarget target, @Nullable String workspace) {
        JournalEntry begun = intent(act, target, workspace);
        try (ActLock _ = journal.beginIfItCan(begun)) {
            return apply(act, begun);
        }
    }

    private Done apply(WatchAct act, JournalEntry begun) {
        try {
            String execution = act.apply(executions);
            return new Done(execution, journal.keep(ended(begun, done(act), execution, act.sentence())));
        } catch (CloudException e) {
            journal.keep(ended(begun, outcome(e), null, act.sentence() + ": " + e.getMessage()));
            throw e;
        }
    }

    private JournalEntry intent(WatchAct act, WatchTarget target, @Nullable String workspace) {
        Optional<Identity> identity = identity(act.pipeline().scope().profile());
        return new JournalEntry(clock.instant(), Result.BEGUN, UUID.randomUUID().toString(), target.object(),
                target.version(), null, "", target.definitions().entries(), target.service(), workspace,
                identity.map(Identity::account).orElse(null), identity.map(Identity::arn).orElse(null), act.sentence(),
                new JournalEntry.Intent(done(act), "none"), new JournalEntry.Run(act.pipeline().name(), null));
    }

    private Optional<Identity> identity(String profile) {
        try {
            return Optional.of(profiles.identity(profile));
        } catch (CloudException _) {
            return Optional.empty();
        }
    }

    private JournalEntry ended(JournalEntry begun, Result result, @Nullable String execution, String message) {
        JournalEntry ended = begun.ended(clock.instant(), result, begun.versionId(), message);
        return execution == null ? ended : ended.of(execution);
    }

    private static Result done(WatchAct act) {
        return switch (act) {
            case WatchAct.Start _ -> Result.STARTED;
            case WatchAct.Retry _ -> Result.RETRIED;
            case WatchAct.Stop _ -> Result.STOPPED;
            case WatchAct.Approve approve when approve.answer() == PendingApproval.Answer.APPROVED -> Result.APPROVED;
            case WatchAct.Approve _ -> Result.REJECTED;
        };
    }

    /// What was perhaps done is not known: no answer came.
    private static Result outcome(CloudException failure) {
        return switch (failure) {
            case CloudException.Conflict _,CloudException.Refused _ -> Result.REFUSED;
            case CloudException.Unavailable _,CloudException.Unanswered _ -> Result.UNKNOWN;
            default -> Result.FAILED;
        };
    }
}
