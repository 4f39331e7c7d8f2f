package app.waybill.core.publish;

import java.time.Clock;

import org.jspecify.annotations.Nullable;

import app.waybill.core.file.FileException;
import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.Identity;
import app.waybill.core.gateway.ObjectGateway;
import app.waybill.core.gateway.StoredVersion;

/// Does what a plan says, as long as what is there is still what the plan saw, and writes down every act. Never writes
/// over what somebody else put there in the meantime.
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
        BundleTarget target = write.target();
        StoredVersion version = null;
        CloudException failure = null;
        try {
            version = objects.write(target.object(), write.bundle().bytes(), write.before().condition(),
                    write.metadata(workspace), target.ownerOrNull());
        } catch (CloudException e) {
            failure = e;
        }
        return new PublishOutcome(write, version, failure, keep(entry(write, workspace, version, failure)));
    }

    private @Nullable FileException keep(JournalEntry entry) {
        try {
            journal.append(entry);
            return null;
        } catch (FileException e) {
            return e;
        }
    }

    private JournalEntry entry(BundleWrite write, @Nullable String workspace, @Nullable StoredVersion version,
            @Nullable CloudException failure) {
        Identity identity = write.target().identityOrNull();
        JournalEntry.Result result = switch (failure) {
            case null -> write.done();
            case CloudException.Conflict _,CloudException.Refused _ -> JournalEntry.Result.REFUSED;
            default -> JournalEntry.Result.FAILED;
        };
        return new JournalEntry(clock.instant(), result, write.target().object(),
                version == null ? null : version.versionId(), write.before().versionId().orElse(null),
                write.bundle().sha256(), write.definitions().entries(), write.serviceName(), workspace,
                identity == null ? null : identity.account(), identity == null ? null : identity.arn(),
                failure == null ? null : failure.getMessage());
    }
}
