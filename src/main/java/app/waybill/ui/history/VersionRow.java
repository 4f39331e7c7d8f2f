package app.waybill.ui.history;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.waybill.core.gateway.ObjectVersion;
import app.waybill.core.publish.PastBundle;
import app.waybill.core.publish.PublishRule;
import app.waybill.core.publish.Published;
import app.waybill.core.publish.RenderedService;
import app.waybill.core.publish.ServiceFinding;
import app.waybill.ui.fx.Status;
import app.waybill.ui.fx.Tone;

/// A version of a bundle as a row. `authorOrNull` is the ARN of who wrote it, `lastedOrNull` how long it was the newest,
/// `checksOrNull` what the checks before publishing say of it now; null is what is not known.
record VersionRow(PastBundle bundle, @Nullable String authorOrNull, @Nullable Duration lastedOrNull,
        @Nullable RenderedService checksOrNull) {
    /// The version's id.
    String id() {
        return bundle.version().versionId();
    }

    /// Whether it is the mark that the bundle was deleted.
    boolean isDeleted() {
        return bundle.version().kind() == ObjectVersion.Kind.DELETE_MARKER;
    }

    /// Whether it is a bundle whose file can be read.
    boolean isBundle() {
        return bundle.contents().definitions().isPresent();
    }

    /// Who wrote it, by the last part of the ARN; empty where nobody tells.
    Optional<String> author() {
        return Optional.ofNullable(authorOrNull).map(arn -> arn.substring(arn.lastIndexOf('/') + 1));
    }

    /// Why its contents are not told, where they are not.
    Optional<String> problem() {
        return switch (bundle.contents()) {
            case Published.Unseen(var cause) -> Optional.of(cause.getMessage() + ". " + cause.advice());
            case Published.Holds holds when !isBundle() -> Optional.of(holds.findings().getFirst().message() + ".");
            default -> Optional.empty();
        };
    }

    /// What the checks say of it, the errors first.
    List<ServiceFinding> findings() {
        return checksOrNull == null
                ? List.of()
                : checksOrNull.findings().stream()
                        .sorted((one, other) -> Boolean.compare(other.isError(), one.isError())).toList();
    }

    /// How it stands: published now, deleted, not a bundle, or unable to run any more; empty where nothing is special.
    Optional<Status> status() {
        if (isDeleted()) {
            return Optional.of(new Status(Tone.NEUTRAL, "fth-trash-2", bundle.version().latest()
                    ? "Deleted now"
                    : "Deleted"));
        }
        if (bundle.version().latest()) {
            return Optional.of(new Status(Tone.SUCCESS, "fth-check-circle", "Published now"));
        }
        if (!isBundle()) {
            return Optional.of(bundle.contents() instanceof Published.Unseen
                    ? new Status(Tone.WARNING, "fth-eye-off", "Not readable")
                    : new Status(Tone.WARNING, "fth-help-circle", "No bundle"));
        }
        return findings().stream().filter(ServiceFinding::isError).findFirst().map(VersionRow::status);
    }

    private static Status status(ServiceFinding error) {
        String rule = error.finding().rule();
        if (rule.equals(PublishRule.IMAGE_ARCHIVED.card().id())) {
            return new Status(Tone.WARNING, "fth-alert-triangle", "Image archived");
        }
        return rule.equals(PublishRule.IMAGE_NOT_FOUND.card().id())
                ? new Status(Tone.DANGER, "fth-x-circle", "Image gone")
                : new Status(Tone.DANGER, "fth-x-circle", "Cannot run");
    }
}
