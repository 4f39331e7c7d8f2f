package app.waybill.core.publish;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.Encryption;
import app.waybill.core.gateway.ObjectGateway;
import app.waybill.core.gateway.StoredObject;
import app.waybill.core.gateway.StoredVersion;
import app.waybill.core.gateway.WriteCondition;

/// One write of which it is known whether it took place. Where its answer is lost, it looks for what it wrote; only if that is
/// not there, and only under the same condition, it is sent once more: then at most one of the two can hold. What was
/// written is read back.
record CertainWrite(ObjectGateway objects, BundleWrite write, JournalEntry begun, Map<String, String> metadata) {
    /// What came of it: the version, or why there is none; `remark` is what else must be known.
    record Result(@Nullable StoredVersion version, @Nullable CloudException failure, @Nullable String remark) {
        static Result failed(CloudException failure) {
            return new Result(null, failure, null);
        }
    }

    static CertainWrite of(ObjectGateway objects, BundleWrite write, JournalEntry begun, @Nullable String workspace) {
        Map<String, String> metadata = new LinkedHashMap<>(write.metadata(workspace));
        metadata.put(RevisionNote.ID, String.valueOf(begun.id()));
        return new CertainWrite(objects, write, begun, metadata);
    }

    Result result() {
        try {
            return verified(send(), null);
        } catch (CloudException.Unanswered lost) {
            return afterLost(lost);
        } catch (CloudException.Conflict conflict) {
            return lookedUp(conflict);
        } catch (CloudException e) {
            return Result.failed(e);
        }
    }

    private StoredVersion send() {
        Encryption encryption = write.before() instanceof Published.Holds holds ? holds.object().encryption() : null;
        return objects.write(write.target().object(), write.bundle().bytes(), write.before().condition(), metadata,
                encryption, owner());
    }

    private Result afterLost(CloudException.Unanswered lost) {
        return switch (found()) {
            case Whereabouts.Written(var version) -> verified(version, "its answer was lost; found by reading back");
            case Whereabouts.Unknown(String why) -> unknown(lost, why);
            case Whereabouts.Absent _ when write.before().condition() instanceof WriteCondition.Unseen ->
                unknown(lost, "it is not there yet");
            case Whereabouts.Absent _ -> again(lost);
        };
    }

    /// A second time: when S3 says now that the condition does not hold, the first time cannot succeed any more either.
    private Result again(CloudException.Unanswered lost) {
        try {
            return verified(send(), null);
        } catch (CloudException.Conflict conflict) {
            return lookedUp(conflict);
        } catch (CloudException e) {
            return switch (found()) {
                case Whereabouts.Written(var version) ->
                    verified(version, "its answer was lost; found by reading back");
                case Whereabouts.Unknown(String why) -> unknown(lost, why);
                case Whereabouts.Absent _ -> unknown(lost, "it is not there yet, and was not taken again: "
                        + e.getMessage());
            };
        }
    }

    /// The rival that S3 tells of may be this write itself.
    private Result lookedUp(CloudException.Conflict conflict) {
        return found() instanceof Whereabouts.Written(var version)
                ? verified(version, "S3 told of a change meanwhile, which was this upload itself")
                : Result.failed(conflict);
    }

    private Whereabouts found() {
        return new WriteSearch(objects, owner()).of(begun);
    }

    private static Result unknown(CloudException.Unanswered lost, String why) {
        return Result.failed(new CloudException.Unanswered(lost.call(),
                "no answer came, and whether it was written is not known: " + why,
                "Plan again to see what is there; Waybill looks again at its next start.", lost));
    }

    private Result verified(StoredVersion version, @Nullable String remark) {
        String doubt = doubt(version);
        return new Result(version, null, doubt == null ? remark : doubt);
    }

    /// Why what was written could not be seen to be right; null where it was.
    private @Nullable String doubt(StoredVersion version) {
        try {
            StoredObject stored = stored(version);
            return stored == null || Arrays.equals(stored.bytes(), write.bundle().bytes())
                    ? null
                    : "what was read back is not what was sent: its SHA-256 is "
                            + new PlannedBundle(stored.bytes()).sha256();
        } catch (CloudException e) {
            return "it could not be read back: " + e.getMessage();
        }
    }

    /// The version as it is kept; null where somebody has written over it, and no versions are kept.
    private @Nullable StoredObject stored(StoredVersion version) {
        Optional<StoredObject> now = objects.read(write.target().object(), owner())
                .filter(stored -> begun.id() != null && begun.id().equals(stored.metadata().get(RevisionNote.ID)));
        String id = version.versionId();
        return now.isPresent() || id == null
                ? now.orElse(null)
                : objects.read(write.target().object(), id, owner());
    }

    private @Nullable String owner() {
        return write.target().ownerOrNull();
    }
}
