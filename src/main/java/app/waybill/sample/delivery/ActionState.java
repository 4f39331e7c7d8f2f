package app.waybill.sample.delivery;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/// How an action of an execution stands, in CodePipeline's words.
public record ActionState(String id, String stage, String action, String status, Instant started, Instant updated,
        @Nullable String summary, @Nullable String error, @Nullable String by, boolean isApproval) {
    /// Whether it is over, one way or the other.
    boolean isOver() {
        return !status.equals("InProgress");
    }

    boolean isFailed() {
        return status.equals("Failed");
    }
}
