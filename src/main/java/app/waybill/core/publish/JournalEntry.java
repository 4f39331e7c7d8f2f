package app.waybill.core.publish;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import app.waybill.core.definitions.ImageDefinition;
import app.waybill.core.gateway.ObjectRef;

/// One act that was tried: what was to be written where, when, by whom, out of which workspace, and what came of it.
/// `message` says why it did not succeed. `previousVersionId` is the version that was there before. Null is what is not
/// known, or does not exist.
public record JournalEntry(Instant time, Result result, ObjectRef object, @Nullable String versionId,
        @Nullable String previousVersionId, String sha256, List<ImageDefinition> definitions, String service,
        @Nullable String workspace, @Nullable String account, @Nullable String identity, @Nullable String message) {
    /// Keeps an unchangeable copy of the definitions.
    public JournalEntry {
        definitions = List.copyOf(definitions);
    }

    /// What came of an act.
    public enum Result {
        /// The bundle was written.
        PUBLISHED,
        /// A bundle that was there before was written again.
        RESTORED,
        /// It was not written because of a rule: somebody else had changed the key, or the profile is read-only.
        REFUSED,
        /// It was not written because the cloud said no.
        FAILED
    }
}
