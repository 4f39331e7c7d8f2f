package app.waybill.aws;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.codepipeline.model.ActionExecutionDetail;
import software.amazon.awssdk.services.codepipeline.model.ActionExecutionOutput;
import software.amazon.awssdk.services.codepipeline.model.ActionExecutionResult;
import software.amazon.awssdk.services.codepipeline.model.ActionState;
import software.amazon.awssdk.services.codepipeline.model.ErrorDetails;
import software.amazon.awssdk.services.codepipeline.model.GetPipelineStateResponse;
import software.amazon.awssdk.services.codepipeline.model.PipelineExecutionSummary;
import software.amazon.awssdk.services.codepipeline.model.StageState;

import app.waybill.core.gateway.ActionRun;
import app.waybill.core.gateway.PendingApproval;
import app.waybill.core.gateway.PipelineExecution;
import app.waybill.core.gateway.PipelineRef;
import app.waybill.core.gateway.SourceRevision;

/// CodePipeline's answers about executions in core's words.
final class ExecutionAnswers {
    private ExecutionAnswers() {
    }

    static PipelineExecution execution(PipelineExecutionSummary execution) {
        return new PipelineExecution(execution.pipelineExecutionId(),
                word(PipelineExecution.Status.class, execution.statusAsString(), PipelineExecution.Status.OTHER),
                execution.statusSummary(), execution.startTime(),
                execution.sourceRevisions().stream().filter(source -> source.revisionId() != null)
                        .map(source -> new SourceRevision(source.actionName(), source.revisionId())).toList());
    }

    static ActionRun run(ActionExecutionDetail action) {
        Optional<ActionExecutionResult> result = Optional.ofNullable(action.output())
                .map(ActionExecutionOutput::executionResult);
        return new ActionRun(action.actionExecutionId(), action.stageName(), action.actionName(),
                word(ActionRun.Status.class, action.statusAsString(), ActionRun.Status.OTHER), action.startTime(),
                action.lastUpdateTime(), result.map(ActionExecutionResult::externalExecutionSummary).orElse(null),
                result.map(ActionExecutionResult::errorDetails).map(ErrorDetails::message).orElse(null),
                action.updatedBy());
    }

    static Optional<PendingApproval> approval(PipelineRef pipeline, String execution,
            GetPipelineStateResponse state) {
        return state.stageStates().stream()
                .filter(stage -> stage.latestExecution() != null
                        && execution.equals(stage.latestExecution().pipelineExecutionId()))
                .flatMap(stage -> pending(pipeline, stage).stream()).findFirst();
    }

    private static List<PendingApproval> pending(PipelineRef pipeline, StageState stage) {
        return stage.actionStates().stream().filter(ExecutionAnswers::waits).map(action -> new PendingApproval(
                pipeline, stage.stageName(), action.actionName(), action.latestExecution().token())).toList();
    }

    private static boolean waits(ActionState action) {
        return action.latestExecution() != null && action.latestExecution().token() != null
                && "InProgress".equals(action.latestExecution().statusAsString());
    }

    /// `InProgress` is `IN_PROGRESS`.
    private static <E extends Enum<E>> E word(Class<E> words, @Nullable String aws, E other) {
        String name = String.valueOf(aws).replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
        for (E word : words.getEnumConstants()) {
            if (word.name().equals(name)) {
                return word;
            }
        }
        return other;
    }
}
