package app.waybill.ui.watch;

import app.waybill.core.gateway.ActionRun;
import app.waybill.core.gateway.Deployment;
import app.waybill.core.gateway.PipelineExecution;
import app.waybill.core.watch.Ending;
import app.waybill.core.watch.WatchState;
import app.waybill.core.watch.WatchStep;
import app.waybill.ui.fx.Status;
import app.waybill.ui.fx.Tone;

/// How the states of a watch look.
final class WatchStatus {
    private WatchStatus() {
    }

    /// The watch as a whole.
    static Status of(WatchItem item) {
        WatchState state = item.state().get();
        if (state.ending().isPresent()) {
            return of(state.ending().get().kind());
        }
        if (!item.running().get()) {
            return new Status(Tone.NEUTRAL, "fth-eye-off", "Not watched now");
        }
        if (state.approval().isPresent()) {
            return new Status(Tone.WARNING, "fth-user-check", "Waits for approval");
        }
        return state.deployment().isPresent()
                ? new Status(Tone.ACCENT, "fth-loader", "Rolling out")
                : state.execution().isPresent()
                        ? new Status(Tone.ACCENT, "fth-loader", "Pipeline runs")
                        : new Status(Tone.ACCENT, "fth-loader", "Waits for an execution");
    }

    static Status of(Ending.Kind kind) {
        return switch (kind) {
            case LIVE -> new Status(Tone.SUCCESS, "fth-check-circle", "Live");
            case DEPLOYED -> new Status(Tone.SUCCESS, "fth-check-circle", "Deployed");
            case FAILED -> new Status(Tone.DANGER, "fth-x-circle", "Failed");
            case ROLLED_BACK -> new Status(Tone.DANGER, "fth-rotate-ccw", "Rolled back");
            case STOPPED -> new Status(Tone.WARNING, "fth-slash", "Stopped");
            case SUPERSEDED -> new Status(Tone.WARNING, "fth-skip-forward", "Superseded");
            case REPLACED -> new Status(Tone.WARNING, "fth-repeat", "Replaced");
            case NO_EXECUTION -> new Status(Tone.WARNING, "fth-alert-triangle", "No execution");
            case TIMED_OUT -> new Status(Tone.WARNING, "fth-clock", "Timed out");
        };
    }

    static Status of(WatchStep.Mark mark) {
        return switch (mark) {
            case WAITING -> new Status(Tone.NEUTRAL, "fth-circle", "not yet");
            case RUNNING -> new Status(Tone.ACCENT, "fth-loader", "in progress");
            case DONE -> new Status(Tone.SUCCESS, "fth-check-circle", "done");
            case FAILED -> new Status(Tone.DANGER, "fth-x-circle", "failed");
        };
    }

    static Status of(PipelineExecution.Status status) {
        return switch (status) {
            case IN_PROGRESS -> new Status(Tone.ACCENT, "fth-loader", "In progress");
            case SUCCEEDED -> new Status(Tone.SUCCESS, "fth-check-circle", "Succeeded");
            case FAILED -> new Status(Tone.DANGER, "fth-x-circle", "Failed");
            case STOPPING -> new Status(Tone.WARNING, "fth-slash", "Stopping");
            case STOPPED -> new Status(Tone.WARNING, "fth-slash", "Stopped");
            case SUPERSEDED -> new Status(Tone.WARNING, "fth-skip-forward", "Superseded");
            case OTHER -> new Status(Tone.NEUTRAL, "fth-help-circle", "Unknown");
        };
    }

    static Status of(ActionRun.Status status) {
        return switch (status) {
            case IN_PROGRESS -> new Status(Tone.ACCENT, "fth-loader", "in progress");
            case SUCCEEDED -> new Status(Tone.SUCCESS, "fth-check-circle", "succeeded");
            case FAILED -> new Status(Tone.DANGER, "fth-x-circle", "failed");
            case ABANDONED -> new Status(Tone.WARNING, "fth-slash", "abandoned");
            case OTHER -> new Status(Tone.NEUTRAL, "fth-help-circle", "unknown");
        };
    }

    static Status of(Deployment deployment) {
        return switch (deployment.state()) {
            case FAILED -> new Status(Tone.DANGER, "fth-x-circle", "Failed");
            case IN_PROGRESS -> new Status(Tone.ACCENT, "fth-loader", "In progress");
            case COMPLETED, UNKNOWN -> deployment.isPrimary()
                    ? new Status(Tone.SUCCESS, "fth-check-circle", "Completed")
                    : new Status(Tone.NEUTRAL, "fth-minus", "Draining");
        };
    }
}
