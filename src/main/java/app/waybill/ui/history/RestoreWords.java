package app.waybill.ui.history;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.Identity;
import app.waybill.core.publish.BundleWrite;
import app.waybill.core.publish.PublishOutcome;
import app.waybill.core.publish.Published;
import app.waybill.core.publish.RestorePlan;
import app.waybill.core.text.TimeText;
import app.waybill.ui.control.ShortText;
import app.waybill.ui.fx.Status;
import app.waybill.ui.fx.Tone;

/// What the sheet says of restoring: around its card, and about what came of it.
record RestoreWords(RestoreModel model) {
    String title() {
        String what = "version " + ShortText.ofId(model.version()) + " of " + model.service().name();
        return switch (model.phase().get()) {
            case PLANNING -> "Planning to restore " + what;
            case UNPLANNED -> "No plan";
            case PLANNED -> switch (Objects.requireNonNull(model.plan().get())) {
                case RestorePlan.Restore _ -> "Restore " + what;
                case RestorePlan.SameAlready _ -> "Nothing to restore";
                case RestorePlan.Impossible _ -> "This version cannot be restored";
            };
            case PUBLISHING -> "Restoring " + what;
            case DONE -> outcome().word() + ": " + what;
        };
    }

    /// When the plan was made, and as whom it will be carried out.
    String origin(TimeText times) {
        return model.plannedAt().map(time -> "Planned " + times.timeOfDay(time)).orElse("")
                + model.restore().map(it -> " · as " + who(it.target().identityOrNull()) + " in "
                        + it.target().object().scope()).orElse("");
    }

    private static String who(@Nullable Identity identity) {
        return identity == null ? "somebody not known" : identity.arn().replaceFirst("^arn:[^:]*:(sts|iam)::\\d*:", "");
    }

    /// What stands beside the buttons.
    Status note() {
        return switch (model.phase().get()) {
            case PLANNED -> planned();
            case PUBLISHING -> new Status(Tone.ACCENT, "fth-loader", "The sheet stays until it is written.");
            default -> new Status(Tone.NEUTRAL, "fth-info", "");
        };
    }

    private Status planned() {
        RestorePlan.Restore restore = model.restore().orElse(null);
        if (restore == null) {
            return new Status(Tone.NEUTRAL, "fth-info", "");
        }
        if (model.locked().get() && model.production().asked().get().isEmpty()) {
            return new Status(Tone.WARNING, "fth-lock", restore.target().object().scope().profile()
                    + " is read-only. Unlock it in the bar at the top to restore.");
        }
        return restore.errors().isEmpty() || model.anyway().get()
                ? new Status(Tone.NEUTRAL, "fth-rotate-ccw", restore.undo())
                : new Status(Tone.DANGER, "fth-x-circle", "It cannot run any more. Tick above to restore it anyway.");
    }

    /// The version that is there now.
    static String now(BundleWrite write) {
        return switch (write.before()) {
            case Published.Nothing _ -> "nothing";
            case Published.Unseen _ -> "not to be seen";
            case Published.Holds _ -> write.before().versionId().map(ShortText::ofId).orElse("no version id");
        };
    }

    /// What is there afterwards, and what must still be so for it to be written.
    static String after(RestorePlan.Restore restore) {
        String copy = "a copy of " + ShortText.ofId(restore.past().version().versionId());
        return switch (restore.before()) {
            case Published.Nothing _ -> copy + ", only if still nothing is there";
            case Published.Unseen _ -> copy + ", whatever is there";
            case Published.Holds _ -> copy + ", only if still " + now(restore);
        };
    }

    /// How it ended.
    Status outcome() {
        return switch (model.outcome().map(PublishOutcome::failureOrNull).orElse(null)) {
            case null -> model.outcome().isPresent()
                    ? restored(model.outcome().get())
                    : new Status(Tone.DANGER, "fth-help-circle", "Not known");
            case CloudException.Conflict _ -> new Status(Tone.WARNING, "fth-alert-triangle", "Changed meanwhile");
            case CloudException.Refused _ -> new Status(Tone.WARNING, "fth-lock", "Refused");
            case CloudException.Unanswered _ -> new Status(Tone.DANGER, "fth-help-circle", "Not known");
            default -> new Status(Tone.DANGER, "fth-x-circle", "Failed");
        };
    }

    private static Status restored(PublishOutcome came) {
        boolean whole = came.remark().isEmpty() && came.journalFailure().isEmpty();
        return new Status(whole ? Tone.SUCCESS : Tone.WARNING, "fth-check-circle", "Restored");
    }

    /// The bold beginning of what came of it.
    String outcomeStrong() {
        PublishOutcome came = model.outcome().orElse(null);
        if (came == null) {
            return "Whether it was written is not known.";
        }
        return switch (came.failureOrNull()) {
            case null -> "Restored";
            case CloudException.Conflict _ -> "Changed since this plan; nothing was overwritten.";
            case CloudException.Unanswered _ -> "Perhaps written.";
            default -> outcome().word() + "; nothing was written.";
        };
    }

    /// The rest of it.
    String outcomeText() {
        PublishOutcome came = model.outcome().orElse(null);
        if (came == null) {
            return "Plan again to see.";
        }
        String text = came.failure()
                .map(failure -> (failure instanceof CloudException.Conflict
                        ? "Plan again to see what is there now. "
                        : "") + failure.getMessage() + ". " + failure.advice())
                .orElseGet(() -> came.version().map(version -> version.versionId())
                        .map(id -> "as version " + id + ".").orElse("; the bucket gave no version id."));
        return text + came.remark().map(remark -> " " + remark + ".").orElse("")
                + came.journalFailure().map(failure -> " But the journal does not tell of it: "
                        + failure.getMessage() + ". " + failure.advice()).orElse("");
    }
}
