package app.waybill.core.publish;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.Identity;
import app.waybill.core.gateway.ObjectGateway;
import app.waybill.core.gateway.StoredVersion;

/// Does what a plan says, as long as what is there is still what the plan saw, and writes down every act, before and after
/// it. Never writes over what somebody else put there in the meantime.
public final class Publisher {
    private final ObjectGateway objects;
    private final Journal journal;
    private final Clock clock;

    /// A publisher that writes through a gateway and keeps a journal.
    public Publisher(ObjectGateway objects, Journal journal, Clock clock) {
        this.objects = objects;
        this.journal = journal;
        this.clock = clock;
    }

    /// Writes one bundle. `workspace` names the workspace file for those who ask later, null where there is none. Throws
    /// nothing for what the cloud or the disk says: see the outcome.
    public PublishOutcome publish(BundleWrite write, @Nullable String workspace) {
        String id = UUID.randomUUID().toString();
        JournalEntry begun = intent(id, write, workspace);
        try (ActLock _ = journal.beginIfItCan(begun)) {
            CertainWrite.Result result = CertainWrite.of(objects, write, begun, workspace).result();
            return new PublishOutcome(write, result.version(), result.failure(), result.remark(),
                    journal.keep(ended(begun, result)));
        }
    }

    private JournalEntry intent(String id, BundleWrite write, @Nullable String workspace) {
        Identity identity = write.target().identityOrNull();
        return new JournalEntry(clock.instant(), JournalEntry.Result.BEGUN, id, write.target().object(), null,
                write.before().versionId().orElse(null), write.bundle().sha256(), write.definitions().entries(),
                write.serviceName(), workspace, identity == null ? null : identity.account(),
                identity == null ? null : identity.arn(), null,
                new JournalEntry.Intent(write.done(), write.before().condition().header()), null);
    }

    private JournalEntry ended(JournalEntry begun, CertainWrite.Result result) {
        JournalEntry.Intent intent = Objects.requireNonNull(begun.intent());
        CloudException failure = result.failure();
        StoredVersion version = result.version();
        JournalEntry.Result outcome = switch (failure) {
            case null -> intent.done();
            case CloudException.Conflict _,CloudException.Refused _ -> JournalEntry.Result.REFUSED;
            case CloudException.Unanswered _ -> JournalEntry.Result.UNKNOWN;
            default -> JournalEntry.Result.FAILED;
        };
        return begun.ended(clock.instant(), outcome, version == null ? null : version.versionId(),
                failure == null ? result.remark() : failure.getMessage());
    }
}
