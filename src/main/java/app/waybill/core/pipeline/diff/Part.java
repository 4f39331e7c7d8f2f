package app.waybill.core.pipeline.diff;

import org.jspecify.annotations.Nullable;

/// A part that is compared, as it is called in each of the two pipelines; null where one lacks it.
public record Part(@Nullable Seat before, @Nullable Seat after) {
    /// The pipelines as a whole.
    public static final Part PIPELINE = new Part(Seat.PIPELINE, Seat.PIPELINE);

    /// What to call the part: "Pipeline", "Stage Deploy", "Stage Deploy, action Web-qa → Web-prod".
    public String title() {
        String stage = names(before == null ? "" : before.stage(), after == null ? "" : after.stage());
        String action = names(before == null ? "" : before.action(), after == null ? "" : after.action());
        return stage.isEmpty() ? "Pipeline" : "Stage " + stage + (action.isEmpty() ? "" : ", action " + action);
    }

    Part mirrored() {
        return new Part(/* before= */ after, /* after= */ before);
    }

    private static String names(String before, String after) {
        return before.equals(after) || after.isEmpty() ? before : before.isEmpty() ? after : before + " → " + after;
    }
}
