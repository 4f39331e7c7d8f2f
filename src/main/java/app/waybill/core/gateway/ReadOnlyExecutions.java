package app.waybill.core.gateway;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Refuses to start, retry, stop or approve through profiles that are read-only, whoever asks, with
/// [CloudException.Refused]; looking goes on.
public final class ReadOnlyExecutions implements ExecutionGateway {
    private final ExecutionGateway executions;
    private final Predicate<String> readOnly;

    /// Puts itself before a gateway. `readOnly` tells for each profile, at each act anew, whether it is read-only.
    public ReadOnlyExecutions(ExecutionGateway executions, Predicate<String> readOnly) {
        this.executions = executions;
        this.readOnly = readOnly;
    }

    @Override
    public List<PipelineExecution> executions(PipelineRef pipeline) {
        return executions.executions(pipeline);
    }

    @Override
    public List<ActionRun> actions(PipelineRef pipeline, String execution) {
        return executions.actions(pipeline, execution);
    }

    @Override
    public Optional<PendingApproval> approval(PipelineRef pipeline, String execution) {
        return executions.approval(pipeline, execution);
    }

    @Override
    public String start(PipelineRef pipeline, List<SourceRevision> versions) {
        return allowed(pipeline, "codepipeline:StartPipelineExecution").start(pipeline, versions);
    }

    @Override
    public void retry(PipelineRef pipeline, String execution, String stage) {
        allowed(pipeline, "codepipeline:RetryStageExecution").retry(pipeline, execution, stage);
    }

    @Override
    public void stop(PipelineRef pipeline, String execution, String reason) {
        allowed(pipeline, "codepipeline:StopPipelineExecution").stop(pipeline, execution, reason);
    }

    @Override
    public void answer(PendingApproval approval, PendingApproval.Answer answer, String comment) {
        allowed(approval.pipeline(), "codepipeline:PutApprovalResult").answer(approval, answer, comment);
    }

    private ExecutionGateway allowed(PipelineRef pipeline, String action) {
        String profile = pipeline.scope().profile();
        if (readOnly.test(profile)) {
            throw new CloudException.Refused(new Call(profile, pipeline.scope().region(), action, pipeline.name()),
                    "the profile is read-only in Waybill; nothing was done",
                    "Unlock the profile if you mean to change what it reaches.");
        }
        return executions;
    }
}
