package app.waybill.core.gateway;

import java.util.List;
import java.util.Optional;

/// The executions of CodePipeline as Waybill sees them, and what one can do to them. Every method throws
/// [CloudException].
public interface ExecutionGateway {
    /// The newest executions of a pipeline, the newest first: at most 100, in one call.
    List<PipelineExecution> executions(PipelineRef pipeline);

    /// The actions of one execution that have begun, the newest first.
    List<ActionRun> actions(PipelineRef pipeline, String execution);

    /// The approval that an execution waits for, if it waits for one.
    Optional<PendingApproval> approval(PipelineRef pipeline, String execution);

    /// Starts an execution with these versions of sources, and the newest of all others; returns its id. Only pipelines
    /// of the type V2 take versions
    /// ([overrides](https://docs.aws.amazon.com/codepipeline/latest/userguide/pipelines-trigger-source-overrides.html)).
    String start(PipelineRef pipeline, List<SourceRevision> versions);

    /// Runs the failed actions of a stage again.
    void retry(PipelineRef pipeline, String execution, String stage);

    /// Stops an execution once the actions that run now have ended.
    void stop(PipelineRef pipeline, String execution, String reason);

    /// Answers an approval, with a comment for those who look later.
    void answer(PendingApproval approval, PendingApproval.Answer answer, String comment);
}
