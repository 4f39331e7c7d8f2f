package app.waybill.ui.publish;

import app.waybill.core.gateway.CloudException;
import app.waybill.core.publish.PublishOutcome;
import app.waybill.ui.fx.Status;
import app.waybill.ui.fx.Tone;

/// What has become of a bundle of a plan.
public enum BundleState {
    PLANNED("planned", "fth-clock", Tone.NEUTRAL),
    UPLOADING("Uploading", "fth-loader", Tone.ACCENT),
    PUBLISHED("Published", "fth-check-circle", Tone.SUCCESS),
    /// Somebody else wrote under the key since the plan was made; that is untouched.
    CONFLICT("Changed meanwhile", "fth-alert-triangle", Tone.WARNING),
    /// The profile is read-only.
    REFUSED("Refused", "fth-lock", Tone.WARNING),
    FAILED("Failed", "fth-x-circle", Tone.DANGER),
    /// The operator stopped before its turn came.
    NOT_DONE("Not published", "fth-slash", Tone.NEUTRAL),
    /// Its answer was lost and could not be found out, or its upload ended in a mistake of Waybill's own.
    UNKNOWN("Not known", "fth-help-circle", Tone.DANGER);

    private final Status status;

    BundleState(String word, String icon, Tone tone) {
        status = new Status(tone, icon, word);
    }

    /// How it is shown.
    public Status status() {
        return status;
    }

    static BundleState of(PublishOutcome outcome) {
        return switch (outcome.failureOrNull()) {
            case null -> PUBLISHED;
            case CloudException.Conflict _ -> CONFLICT;
            case CloudException.Refused _ -> REFUSED;
            case CloudException.Unanswered _ -> UNKNOWN;
            default -> FAILED;
        };
    }
}
