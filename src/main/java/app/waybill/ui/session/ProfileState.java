package app.waybill.ui.session;

import app.waybill.core.gateway.CloudException;
import app.waybill.ui.fx.Tone;

/// What is known of a profile's credentials.
public enum ProfileState {
    NOT_CHECKED("not checked", "fth-circle", Tone.NEUTRAL),
    CHECKING("checking…", "fth-loader",
            Tone.ACCENT),
    SIGNING_IN("signing in…", "fth-loader", Tone.ACCENT),
    SIGNED_IN("signed in",
            "fth-check-circle", Tone.SUCCESS),
    SIGN_IN_NEEDED("Sign in", "fth-log-in", Tone.ACCENT),
    DENIED(
            "access denied", "fth-x-circle", Tone.DANGER),
    UNREACHABLE("no answer",
            "fth-alert-triangle",
            Tone.WARNING),
    /// Its settings cannot work.
    BROKEN("cannot work", "fth-x-circle", Tone.DANGER);

    private final String label;
    private final String icon;
    private final Tone tone;

    ProfileState(String label, String icon, Tone tone) {
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

    /// What a failed call says about the credentials.
    static ProfileState of(CloudException error) {
        return switch (error) {
            case CloudException.SignInNeeded _ -> SIGN_IN_NEEDED;
            case CloudException.AccessDenied _ -> DENIED;
            default -> UNREACHABLE;
        };
    }
}
