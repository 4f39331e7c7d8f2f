package app.waybill.ui.publish;

import app.waybill.core.gateway.CloudException;
import app.waybill.core.publish.PublishOutcome;
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
    /// Its upload ended in a mistake of Waybill's own.
    UNKNOWN("Not known", "fth-help-circle", Tone.DANGER);

    private final String label;
    private final String icon;
    private final Tone tone;

    BundleState(String label, String icon, Tone tone) {
        this.label = label;
        this.icon = icon;
        this.tone = tone;
    }

    /// The state in words.
    public String label() {
        return label;
    }

    /// The Feather icon beside the words.
    public String icon() {
        return icon;
    }

    /// What it means.
    public Tone tone() {
        return tone;
    }

    static BundleState of(PublishOutcome outcome) {
        return switch (outcome.failureOrNull()) {
            case null -> PUBLISHED;
            case CloudException.Conflict _ -> CONFLICT;
            case CloudException.Refused _ -> REFUSED;
            default -> FAILED;
        };
    }
}
