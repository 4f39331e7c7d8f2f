package app.waybill.core.publish;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import app.waybill.core.definitions.ImageDefinition;
import app.waybill.core.gateway.ObjectRef;

/// One act that was tried: what was to be written where, when, by whom, out of which workspace, and what came of it.
/// `id` names the act: its intent and its outcome are entries of the same id, and so is the object's metadata. `message`
/// says why it did not succeed, or what else must be known. `previousVersionId` is the version that was there before.
/// `intent` is there in an entry that was made before the act; `run` in one that acts upon a pipeline and writes nothing:
/// then `versionId` is the version that the pipeline is to deploy, or deploys. Null is what is not known, or does not exist.
public record JournalEntry(Instant time, Result result, @Nullable String id, ObjectRef object,
        @Nullable String versionId, @Nullable String previousVersionId, String sha256,
        List<ImageDefinition> definitions, String service, @Nullable String workspace, @Nullable String account,
        @Nullable String identity, @Nullable String message, @Nullable Intent intent, @Nullable Run run) {
    /// Keeps an unchangeable copy of the definitions.
    public JournalEntry {
        definitions = List.copyOf(definitions);
    }

    /// The entry that says what came of this act.
    JournalEntry ended(Instant now, Result outcome, @Nullable String version, @Nullable String why) {
        return new JournalEntry(now, outcome, id, object, version, previousVersionId, sha256, definitions, service,
                workspace, account, identity, why, null, run);
    }

    /// The entry with the execution that was acted upon.
    JournalEntry of(String execution) {
        Run pipeline = Objects.requireNonNull(run);
        return new JournalEntry(time, result, id, object, versionId, previousVersionId, sha256, definitions, service,
                workspace, account, identity, message, intent, new Run(pipeline.pipeline(), execution));
    }

    /// What an act is meant to be once it is done, and the condition that S3 is given with it, as its header says it.
    public record Intent(Result done, String condition) {}

    /// The pipeline that is acted upon, and its execution, null before there is one.
    public record Run(String pipeline, @Nullable String execution) {}

    /// What came of an act.
    public enum Result {
        /// The bundle was written.
        PUBLISHED,
        /// A bundle that was there before was written again.
        RESTORED,
        /// A pipeline was started with a version.
        STARTED,
        /// Failed actions of an execution run again.
        RETRIED,
        /// An execution is stopped.
        STOPPED,
        /// An approval was given.
        APPROVED,
        /// An approval was refused.
        REJECTED,
        /// It was not written because of a rule: somebody else had changed the key, or the profile is read-only.
        REFUSED,
        /// It was not written because the cloud said no.
        FAILED,
        /// It is under way, or was cut off before its outcome could be kept.
        BEGUN,
        /// Whether it was written could not be found out yet.
        UNKNOWN
    }
}
