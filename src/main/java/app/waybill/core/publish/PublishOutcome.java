package app.waybill.core.publish;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.waybill.core.file.FileException;
import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.StoredVersion;

/// What came of one planned write: the version that was written, or why none was; with [CloudException.Unanswered] nobody
/// knows whether one was. Either way, the journal may have failed to keep it.
public record PublishOutcome(BundleWrite write, @Nullable StoredVersion versionOrNull,
        @Nullable CloudException failureOrNull, @Nullable String remarkOrNull,
        @Nullable FileException journalFailureOrNull) {
    /// The version that was written; empty if nothing was.
    public Optional<StoredVersion> version() {
        return Optional.ofNullable(versionOrNull);
    }

    /// Why nothing was written; [CloudException.Conflict] means that somebody else wrote since the plan was made: plan
    /// anew to see what.
    public Optional<CloudException> failure() {
        return Optional.ofNullable(failureOrNull);
    }

    /// What else must be known of a version that was written: that its answer was lost, or that it could not be read back.
    public Optional<String> remark() {
        return Optional.ofNullable(remarkOrNull);
    }

    /// Why the journal does not tell of it.
    public Optional<FileException> journalFailure() {
        return Optional.ofNullable(journalFailureOrNull);
    }
}
