package app.waybill.core.publish;

import java.util.Optional;

import app.waybill.core.definitions.ImageDefinitions;
import app.waybill.core.gateway.ObjectVersion;

/// A version of a bundle with what it holds; a mark that the bundle was deleted holds [Published.Nothing].
public record PastBundle(ObjectVersion version, Published contents) {
    /// What its file says, as far as it can be read; nothing in a zip that is broken.
    public ImageDefinitions definitions() {
        return contents.definitionsIfAny();
    }

    /// Who wrote it, as its metadata tells: the ARN of an identity.
    public Optional<String> identity() {
        return metadata(RevisionNote.IDENTITY);
    }

    /// What was said about it when it was written.
    public Optional<String> summary() {
        return metadata(RevisionNote.SUMMARY);
    }

    private Optional<String> metadata(String name) {
        return contents instanceof Published.Holds holds
                ? Optional.ofNullable(holds.object().metadata().get(name))
                : Optional.empty();
    }
}
