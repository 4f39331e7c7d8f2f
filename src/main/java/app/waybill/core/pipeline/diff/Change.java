package app.waybill.core.pipeline.diff;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/// One difference between two pipelines. `member` says which member of the part it is about, as
/// `configuration.ClusterName`, and is empty for the part itself. `before` and `after` are null where there is nothing.
/// `against` is what is replaced everywhere else, where this place is at odds with it.
public record Change(ChangeKind kind, Part part, String member, @Nullable Sighting before, @Nullable Sighting after,
        @Nullable Replacement against) {
    Change(ChangeKind kind, Part part, String member, @Nullable Sighting before, @Nullable Sighting after) {
        this(kind, part, member, before, after, null);
    }

    /// The rule that this place breaks.
    public Optional<Replacement> brokenRule() {
        return Optional.ofNullable(against);
    }

    /// What is different from the next execution on, as a sentence.
    public String consequence() {
        return Consequences.of(this);
    }

    /// The difference when the two pipelines change places.
    public Change mirrored() {
        return new Change(kind.mirrored(), part.mirrored(), member, /* before= */ after, /* after= */ before,
                against == null ? null : against.mirrored());
    }

    Change breaking(Replacement rule) {
        return new Change(kind, part, member, before, after, rule);
    }

    Change outOfStep(Replacement rule) {
        return new Change(ChangeKind.OUT_OF_STEP, part, member, before, after, rule);
    }
}
