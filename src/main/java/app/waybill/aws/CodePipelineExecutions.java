package app.waybill.aws;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import software.amazon.awssdk.services.codepipeline.CodePipelineClient;
import software.amazon.awssdk.services.codepipeline.model.ApprovalStatus;
import software.amazon.awssdk.services.codepipeline.model.ListActionExecutionsRequest;
import software.amazon.awssdk.services.codepipeline.model.SourceRevisionOverride;
import software.amazon.awssdk.services.codepipeline.model.SourceRevisionType;
import software.amazon.awssdk.services.codepipeline.model.StageRetryMode;

import app.waybill.core.gateway.ActionRun;
import app.waybill.core.gateway.ExecutionGateway;
import app.waybill.core.gateway.PendingApproval;
import app.waybill.core.gateway.PipelineExecution;
import app.waybill.core.gateway.PipelineRef;
import app.waybill.core.gateway.SourceRevision;

/// The executions of CodePipeline. One look is two calls: the newest executions with their source revisions, and the
/// actions of the one that is watched; only the token of an approval takes GetPipelineState.
final class CodePipelineExecutions implements ExecutionGateway {
    private static final int PAGE = 100;
    private static final int COMMENT = 512;
    private static final int REASON = 200;

    private final Clients clients;

    CodePipelineExecutions(Clients clients) {
        this.clients = clients;
    }

    @Override
    public List<PipelineExecution> executions(PipelineRef pipeline) {
        return call(pipeline, "ListPipelineExecutions", codePipeline -> codePipeline
                .listPipelineExecutions(ask -> ask.pipelineName(pipeline.name()).maxResults(PAGE))
                .pipelineExecutionSummaries().stream().map(ExecutionAnswers::execution).toList());
    }

    @Override
    public List<ActionRun> actions(PipelineRef pipeline, String execution) {
        ListActionExecutionsRequest request = ListActionExecutionsRequest.builder().pipelineName(pipeline.name())
                .filter(filter -> filter.pipelineExecutionId(execution)).maxResults(PAGE).build();
        return call(pipeline, "ListActionExecutions", codePipeline -> {
            List<ActionRun> runs = new ArrayList<>();
            codePipeline.listActionExecutionsPaginator(request)
                    .forEach(page -> page.actionExecutionDetails().stream().map(ExecutionAnswers::run)
                            .forEach(runs::add));
            return runs;
        });
    }

    @Override
    public Optional<PendingApproval> approval(PipelineRef pipeline, String execution) {
        return call(pipeline, "GetPipelineState", codePipeline -> ExecutionAnswers.approval(pipeline, execution,
                codePipeline.getPipelineState(ask -> ask.name(pipeline.name()))));
    }

    @Override
    public String start(PipelineRef pipeline, List<SourceRevision> versions) {
        List<SourceRevisionOverride> overrides = versions.stream().map(version -> SourceRevisionOverride.builder()
                .actionName(version.action()).revisionType(SourceRevisionType.S3_OBJECT_VERSION_ID)
                .revisionValue(version.revision()).build()).toList();
        return call(pipeline, "StartPipelineExecution",
                codePipeline -> codePipeline.startPipelineExecution(ask -> ask.name(pipeline.name())
                        .sourceRevisions(overrides.isEmpty() ? null : overrides)).pipelineExecutionId());
    }

    @Override
    public void retry(PipelineRef pipeline, String execution, String stage) {
        call(pipeline, "RetryStageExecution",
                codePipeline -> codePipeline.retryStageExecution(ask -> ask.pipelineName(pipeline.name())
                        .pipelineExecutionId(execution).stageName(stage).retryMode(StageRetryMode.FAILED_ACTIONS)));
    }

    @Override
    public void stop(PipelineRef pipeline, String execution, String reason) {
        call(pipeline, "StopPipelineExecution",
                codePipeline -> codePipeline.stopPipelineExecution(ask -> ask.pipelineName(pipeline.name())
                        .pipelineExecutionId(execution).reason(shortened(reason, REASON))));
    }

    @Override
    public void answer(PendingApproval approval, PendingApproval.Answer answer, String comment) {
        ApprovalStatus status = answer == PendingApproval.Answer.APPROVED
                ? ApprovalStatus.APPROVED
                : ApprovalStatus.REJECTED;
        call(approval.pipeline(), "PutApprovalResult",
                codePipeline -> codePipeline.putApprovalResult(ask -> ask.pipelineName(approval.pipeline().name())
                        .stageName(approval.stage()).actionName(approval.action()).token(approval.token())
                        .result(result -> result.status(status).summary(shortened(comment, COMMENT)))));
    }

    private <R> R call(PipelineRef pipeline, String operation, Function<CodePipelineClient, R> work) {
        return clients.codePipeline(pipeline.scope()).call("codepipeline:" + operation, pipeline.name(), work);
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
