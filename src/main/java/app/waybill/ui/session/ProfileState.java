package app.waybill.ui.session;

import app.waybill.core.gateway.CloudException;
import app.waybill.ui.fx.Status;
import app.waybill.ui.fx.Tone;

/// What is known of a profile's credentials.
public enum ProfileState {
    NOT_CHECKED("not checked", "fth-circle", Tone.NEUTRAL),
    CHECKING("checking…", "fth-loader", Tone.ACCENT),
    SIGNING_IN("signing in…", "fth-loader", Tone.ACCENT),
    SIGNED_IN("signed in", "fth-check-circle", Tone.SUCCESS),
    SIGN_IN_NEEDED("Sign in", "fth-log-in", Tone.ACCENT),
    DENIED("access denied", "fth-x-circle", Tone.DANGER),
    UNREACHABLE("no answer", "fth-alert-triangle", Tone.WARNING),
    /// Its settings cannot work.
    BROKEN("cannot work", "fth-x-circle", Tone.DANGER);

    private final Status status;

    ProfileState(String word, String icon, Tone tone) {
        status = new Status(tone, icon, word);
    }

    /// How it is shown.
    public Status status() {
        return status;
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
