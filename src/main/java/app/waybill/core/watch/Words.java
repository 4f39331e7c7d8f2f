package app.waybill.core.watch;

import org.jspecify.annotations.Nullable;

import app.waybill.core.gateway.ActionRun;

/// How a watch says things.
final class Words {
    private Words() {
    }

    static String tasks(int count) {
        return count + (count == 1 ? " task" : " tasks");
    }

    static String withoutFullStop(String text) {
        String stripped = text.strip();
        return stripped.endsWith(".") ? stripped.substring(0, stripped.length() - 1) : stripped;
    }

    /// What AWS says about an action, as the end of a sentence.
    static String why(ActionRun run) {
        String error = run.error();
        String text = error == null ? run.summary() : error;
        return text == null || text.isBlank() ? "" : ": " + withoutFullStop(text);
    }

    /// An action's status in words; `by` is who approved.
    static String status(ActionRun run) {
        return switch (run.status()) {
            case IN_PROGRESS -> "in progress";
            case SUCCEEDED -> "succeeded";
            case FAILED -> "failed";
            case ABANDONED -> "abandoned";
            case OTHER -> "in a state that Waybill does not know";
        };
    }

    /// The name at the end of an ARN: of `…:assumed-role/Deployer/ana.kovac` it is `ana.kovac`.
    static String name(@Nullable String arn) {
        return arn == null ? "" : arn.substring(arn.lastIndexOf('/') + 1);
    }
}
