package app.waybill.core.publish;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.ObjectGateway;
import app.waybill.core.gateway.ObjectVersion;
import app.waybill.core.gateway.StoredObject;
import app.waybill.core.gateway.StoredVersion;

/// Looks whether a write took place: among the versions that came since, for the one whose metadata has the act's id. Time
/// and contents prove nothing, since a rival may write the same.
record WriteSearch(ObjectGateway objects, @Nullable String owner) {
    /// AWS takes no call of a clock that is further off.
    private static final Duration CLOCKS_APART = Duration.ofMinutes(15);

    /// What became of the write that was begun so.
    Whereabouts of(JournalEntry begun) {
        try {
            return among(begun, since(begun));
        } catch (CloudException.AccessDenied _) {
            return now(begun);
        } catch (CloudException e) {
            return Whereabouts.Unknown.because(e);
        }
    }

    private List<ObjectVersion> since(JournalEntry begun) {
        Instant earliest = begun.time().minus(CLOCKS_APART);
        return objects.versions(begun.object(), owner).stream()
                .takeWhile(version -> !version.versionId().equals(begun.previousVersionId()))
                .filter(version -> version.kind() == ObjectVersion.Kind.OBJECT)
                .filter(version -> !version.lastModified().isBefore(earliest)).toList();
    }

    private Whereabouts among(JournalEntry begun, List<ObjectVersion> versions) {
        for (ObjectVersion version : versions) {
            StoredObject stored = objects.read(begun.object(), version.versionId(), owner);
            if (isOf(begun, stored)) {
                return written(stored);
            }
        }
        return new Whereabouts.Absent();
    }

    /// Where the versions may not be seen, the object that is there now may tell.
    private Whereabouts now(JournalEntry begun) {
        try {
            Optional<StoredObject> now = objects.read(begun.object(), owner);
            if (now.filter(stored -> isOf(begun, stored)).isPresent()) {
                return written(now.get());
            }
            return now.map(StoredObject::versionId).filter(id -> id.equals(begun.previousVersionId())).isPresent()
                    ? new Whereabouts.Absent()
                    : new Whereabouts.Unknown("the versions of " + begun.object().uri()
                            + " may not be listed and read, and what is there now is not it");
        } catch (CloudException e) {
            return Whereabouts.Unknown.because(e);
        }
    }

    private static boolean isOf(JournalEntry begun, StoredObject stored) {
        String id = stored.metadata().get(RevisionNote.ID);
        return id != null && id.equals(begun.id());
    }

    private static Whereabouts written(StoredObject stored) {
        return new Whereabouts.Written(new StoredVersion(stored.versionId(), stored.etag()));
    }
}
