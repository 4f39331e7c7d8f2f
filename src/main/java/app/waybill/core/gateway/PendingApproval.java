package app.waybill.core.gateway;

/// An approval that somebody has yet to give. The token is of this waiting only: an answer with an old one is refused
/// ([API](https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_PutApprovalResult.html)).
public record PendingApproval(PipelineRef pipeline, String stage, String action, String token) {
    /// What somebody says to it.
    public enum Answer {
        /// The execution goes on.
        APPROVED,
        /// The execution fails.
        REJECTED
    }
}
