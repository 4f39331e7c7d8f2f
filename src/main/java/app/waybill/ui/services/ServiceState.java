package app.waybill.ui.services;

import java.util.Arrays;

import app.waybill.ui.fx.Status;
import app.waybill.ui.fx.Tone;

/// How a service stands, what needs work first.
public enum ServiceState {
    /// A mistake, because of which nothing can be published.
    ERROR("Error", "fth-x-circle", Tone.DANGER),
    /// The image is not in ECR, the container not in the task definition, or the service not in the cluster.
    MISSING("Missing", "fth-alert-octagon", Tone.DANGER),
    /// No container is mapped, or nobody said where to publish.
    UNMAPPED("Unmapped", "fth-minus-circle", Tone.NEUTRAL),
    /// The cloud did not say all that must be known.
    UNKNOWN("Unknown", "fth-help-circle", Tone.WARNING),
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
    /// What the mapping says is published, and runs as far as the workspace says where.
    UP_TO_DATE("Up to date", "fth-check-circle", Tone.SUCCESS);

    private final Status status;

    ServiceState(String word, String icon, Tone tone) {
        status = new Status(tone, icon, word);
    }

    /// How it is shown.
    public Status status() {
        return status;
    }

    /// How many states need work more than this one.
    int rank() {
        return (int) Arrays.stream(values()).takeWhile(state -> state != this).count();
    }

    /// Whether somebody has to do something.
    public boolean isToDo() {
        return switch (this) {
            case ERROR, MISSING, UNMAPPED, UNKNOWN, BEHIND, DRIFTED, SIGN_IN -> true;
            case LOOKING, NOT_LOOKED_AT, UP_TO_DATE -> false;
        };
    }
}
