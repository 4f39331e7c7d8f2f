package app.waybill.ui.services;

import app.waybill.ui.fx.Status;
import app.waybill.ui.fx.Tone;

/// How a service stands, what needs work first.
public enum ServiceState {
    /// A mistake, a container that cannot be resolved, or a refusal of the cloud.
    ERROR("Error", "fth-x-circle", Tone.DANGER),
    /// No container is mapped, or nobody said where to publish.
    UNMAPPED("Unmapped", "fth-minus-circle", Tone.NEUTRAL),
    /// Publishing would change something.
    BEHIND("Behind", "fth-arrow-up-circle", Tone.WARNING),
    /// What the mapping says is published, but something else runs.
    DRIFTED("Drifted", "fth-shuffle", Tone.WARNING),
    /// Nothing can be asked before somebody signs in.
    SIGN_IN("Sign in", "fth-log-in", Tone.ACCENT),
    /// Answers are on their way.
    LOOKING("Looking…", "fth-loader", Tone.ACCENT),
    /// Nobody asked yet.
    NOT_LOOKED_AT("Not looked at", "fth-circle", Tone.NEUTRAL),
    /// What is published is what the mapping says.
    UP_TO_DATE("Up to date", "fth-check-circle", Tone.SUCCESS);

    private final Status status;

    ServiceState(String word, String icon, Tone tone) {
        status = new Status(tone, icon, word);
    }

    /// How it is shown.
    public Status status() {
        return status;
    }

    /// Whether somebody has to do something.
    public boolean isToDo() {
        return switch (this) {
            case ERROR, UNMAPPED, BEHIND, DRIFTED, SIGN_IN -> true;
            case LOOKING, NOT_LOOKED_AT, UP_TO_DATE -> false;
        };
    }
}
