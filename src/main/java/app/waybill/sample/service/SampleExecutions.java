package app.waybill.sample.service;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import app.waybill.sample.company.Caller;
import app.waybill.sample.delivery.ActionState;
import app.waybill.sample.delivery.Delivery;
import app.waybill.sample.delivery.ExecutionState;
import app.waybill.sample.wire.Refusal;

/// What CodePipeline answers about executions
/// ([API](https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_ListActionExecutions.html)).
final class SampleExecutions {
    private final Delivery delivery;

    SampleExecutions(Delivery delivery) {
        this.delivery = delivery;
    }

    /// The answer to an operation; empty if it is not about executions.
    Optional<Object> answer(String operation, JsonNode input, Caller caller) {
        String home = "arn:aws:codepipeline:" + caller.region() + ":" + caller.account() + ":";
        String pipeline = input.path("pipelineName").asString(input.path("name").asString(""));
        if (!delivery.knows(home, pipeline)) {
            throw new Refusal("PipelineNotFoundException", "Account '" + caller.account()
                    + "' does not have a pipeline with name '" + pipeline + "'");
        }
        return Optional.ofNullable(switch (operation) {
            case "ListPipelineExecutions" ->
                Map.of("pipelineExecutionSummaries",
                        delivery.of(home, pipeline).stream().map(Summary::of).toList());
            case "ListActionExecutions" -> actions(home, pipeline, input);
            case "GetPipelineState" -> state(home, pipeline);
            case "StartPipelineExecution" -> started(home, pipeline, input);
            case "RetryStageExecution" -> acted(
                    delivery.retry(id(input), input.path("stageName").asString("")), "StageNotRetryableException",
                    Map.of("pipelineExecutionId", id(input)));
            case "StopPipelineExecution" -> acted(delivery.stop(id(input), input.path("reason").asString("")),
                    "PipelineExecutionNotStoppableException", Map.of("pipelineExecutionId", id(input)));
            case "PutApprovalResult" -> acted(
                    delivery.answer(input.path("token").asString(""),
                            input.at("/result/status").asString("").equals("Approved"), caller.arn(),
                            input.at("/result/summary").asString("")),
                    "InvalidApprovalTokenException", Map.of());
            default -> null;
        });
    }

    private Map<String, Object> actions(String home, String pipeline, JsonNode input) {
        String id = input.at("/filter/pipelineExecutionId").asString("");
        return Map.of("actionExecutionDetails", delivery.of(home, pipeline).stream()
                .filter(execution -> execution.id().equals(id))
                .flatMap(execution -> execution.actions().reversed().stream()
                        .map(action -> Detail.of(execution, action)))
                .toList());
    }

    private Map<String, Object> state(String home, String pipeline) {
        Map<String, Stage> stages = new LinkedHashMap<>();
        for (ExecutionState execution : delivery.of(home, pipeline)) {
            Map<String, Stage> own = new LinkedHashMap<>();
            execution.actions().forEach(action -> own.computeIfAbsent(action.stage(),
                    name -> new Stage(name, new Latest(execution.id(), execution.status()), new ArrayList<>()))
                    .actionStates().add(new Action(action.action(), Run.of(action))));
            own.forEach(stages::putIfAbsent);
        }
        Collection<Stage> all = stages.values();
        return Map.of("pipelineName", pipeline, "stageStates", all);
    }

    private Object started(String home, String pipeline, JsonNode input) {
        String version = input.at("/sourceRevisions/0/revisionValue").asString("");
        return delivery.start(home, pipeline, version).map(id -> Map.of("pipelineExecutionId", id))
                .orElseThrow(() -> new Refusal("ValidationException",
                        "The pipeline takes no such version"));
    }

    private static Object acted(boolean done, String refusal, Map<String, String> answer) {
        if (!done) {
            throw new Refusal(refusal, "The execution is not in a state in which this can be done.");
        }
        return answer;
    }

    private static String id(JsonNode input) {
        return input.path("pipelineExecutionId").asString("");
    }

    private record Summary(String pipelineExecutionId, String status, @Nullable String statusSummary,
            Instant startTime, List<Source> sourceRevisions) {
        static Summary of(ExecutionState execution) {
            return new Summary(execution.id(), execution.status(),
                    execution.reason().isEmpty() ? null : execution.reason(), execution.started(),
                    List.of(new Source(execution.source(), execution.version())));
        }
    }

    private record Source(String actionName, String revisionId) {}

    private record Detail(String pipelineExecutionId, String actionExecutionId, String stageName, String actionName,
            Instant startTime, Instant lastUpdateTime, String status, @Nullable String updatedBy, Output output) {
        static Detail of(ExecutionState execution, ActionState action) {
            Fault fault = action.error() == null ? null : new Fault("InvalidActionConfiguration", action.error());
            return new Detail(execution.id(), action.id(), action.stage(), action.action(), action.started(),
                    action.updated(), action.status(), action.by(), new Output(new Result(action.summary(), fault)));
        }
    }

    private record Output(Result executionResult) {}

    private record Result(@Nullable String externalExecutionSummary, @Nullable Fault errorDetails) {}

    private record Fault(String code, String message) {}

    private record Stage(String stageName, Latest latestExecution, List<Action> actionStates) {}

    private record Latest(String pipelineExecutionId, String status) {}

    private record Action(String actionName, Run latestExecution) {}

    private record Run(String actionExecutionId, String status, @Nullable String token, Instant lastStatusChange) {
        static Run of(ActionState action) {
            boolean waits = action.isApproval() && action.status().equals("InProgress");
            return new Run(action.id(), action.status(), waits ? action.id() : null, action.updated());
        }
    }
}
