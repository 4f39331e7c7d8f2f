package app.waybill.core.gateway;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/// One action of one execution: since when, until when, and what CodePipeline says about it. `updatedBy` is the ARN of
/// who acted last, such as who approved. An action that was retried has several runs.
public record ActionRun(String id, String stage, String action, Status status, @Nullable Instant started,
        @Nullable Instant updated, @Nullable String summary, @Nullable String error, @Nullable String updatedBy) {
    /// How an action stands
    /// ([API](https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_ActionExecutionDetail.html)).
    public enum Status {
        /// It works, or waits for somebody.
        IN_PROGRESS,
        /// It is done.
        SUCCEEDED,
        /// It failed.
        FAILED,
        /// It was given up because the execution was stopped.
        ABANDONED,
        /// A status that CodePipeline did not have when this was written.
        OTHER
    }
}
