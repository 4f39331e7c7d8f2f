package app.waybill.core.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import app.waybill.core.gateway.ActionRun;
import app.waybill.core.gateway.Call;
import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.ExecutionGateway;
import app.waybill.core.gateway.PendingApproval;
import app.waybill.core.gateway.PipelineExecution;
import app.waybill.core.gateway.PipelineRef;
import app.waybill.core.gateway.SourceRevision;
import app.waybill.core.text.ShellLine;

/// Something that one can do to the execution of a watched version: planned first, with the call of the AWS CLI v2 that
/// does the same, then done.
public sealed interface WatchAct {
    /// The pipeline that it acts upon.
    PipelineRef pipeline();

    /// What it does, in a sentence without its full stop.
    String sentence();

    /// The call of the AWS CLI v2 that does the same, for a POSIX shell
    /// ([CLI](https://docs.aws.amazon.com/cli/latest/reference/codepipeline/)).
    String commandLine();

    /// Does it, and returns the execution that it was done to or that it began. Throws [CloudException].
    String apply(ExecutionGateway executions);

    /// What can be done now.
    static List<WatchAct> of(WatchState state) {
        List<WatchAct> acts = new ArrayList<>();
        state.target().pipeline().ifPresent(pipeline -> {
            Optional<PipelineExecution> execution = state.execution();
            execution.ifPresent(found -> {
                state.approval().ifPresent(run -> {
                    acts.add(new Approve(pipeline, found.id(), run.stage(), run.action(),
                            PendingApproval.Answer.APPROVED));
                    acts.add(new Approve(pipeline, found.id(), run.stage(), run.action(),
                            PendingApproval.Answer.REJECTED));
                });
                if (found.status() == PipelineExecution.Status.FAILED) {
                    state.runs(ActionRun.Status.FAILED).stream().map(ActionRun::stage).distinct()
                            .forEach(stage -> acts.add(new Retry(pipeline, found.id(), stage)));
                }
                if (found.status() == PipelineExecution.Status.IN_PROGRESS) {
                    acts.add(new Stop(pipeline, found.id()));
                }
            });
            state.layout().filter(PipelineLayout::takesVersions)
                    .flatMap(layout -> layout.source(state.target().object()))
                    .filter(_ -> execution.filter(WatchAct::goesOn).isEmpty()
                            && state.ending().filter(ending -> ending.kind().isGood()).isEmpty())
                    .ifPresent(source -> acts.add(
                            new Start(pipeline, new SourceRevision(source.name(), state.target().version()))));
        });
        return List.copyOf(acts);
    }

    private static boolean goesOn(PipelineExecution execution) {
        return execution.status() == PipelineExecution.Status.IN_PROGRESS
                || execution.status() == PipelineExecution.Status.STOPPING;
    }

    /// Starts the pipeline with the watched version, and the newest of its other sources.
    record Start(PipelineRef pipeline, SourceRevision version) implements WatchAct {
        @Override
        public String sentence() {
            return "Start " + pipeline.name() + " with version " + version.revision();
        }

        @Override
        public String commandLine() {
            return Cli.call(pipeline, "start-pipeline-execution", "--name", pipeline.name(), "--source-revisions",
                    "actionName=" + version.action() + ",revisionType=S3_OBJECT_VERSION_ID,revisionValue="
                            + version.revision());
        }

        @Override
        public String apply(ExecutionGateway executions) {
            return executions.start(pipeline, List.of(version));
        }
    }

    /// Runs the failed actions of a stage again.
    record Retry(PipelineRef pipeline, String execution, String stage) implements WatchAct {
        @Override
        public String sentence() {
            return "Retry the failed actions of the stage " + stage + " of " + pipeline.name();
        }

        @Override
        public String commandLine() {
            return Cli.call(pipeline, "retry-stage-execution", "--pipeline-name", pipeline.name(),
                    "--pipeline-execution-id", execution, "--stage-name", stage, "--retry-mode", "FAILED_ACTIONS");
        }

        @Override
        public String apply(ExecutionGateway executions) {
            executions.retry(pipeline, execution, stage);
            return execution;
        }
    }

    /// Stops the execution after the actions that run now.
    record Stop(PipelineRef pipeline, String execution) implements WatchAct {
        private static final String REASON = "stopped with Waybill";

        @Override
        public String sentence() {
            return "Stop the execution of " + pipeline.name() + "; actions that run now end first";
        }

        @Override
        public String commandLine() {
            return Cli.call(pipeline, "stop-pipeline-execution", "--pipeline-name", pipeline.name(),
                    "--pipeline-execution-id", execution, "--no-abandon", "--reason", REASON);
        }

        @Override
        public String apply(ExecutionGateway executions) {
            executions.stop(pipeline, execution, REASON);
            return execution;
        }
    }

    /// Answers an approval. Its token is asked for when it is done.
    record Approve(PipelineRef pipeline, String execution, String stage, String action, PendingApproval.Answer answer)
            implements
                WatchAct {
        private static final String COMMENT = "answered with Waybill";

        @Override
        public String sentence() {
            return (answer == PendingApproval.Answer.APPROVED ? "Approve " : "Reject ") + stage + "/" + action + " of "
                    + pipeline.name();
        }

        @Override
        public String commandLine() {
            String word = answer == PendingApproval.Answer.APPROVED ? "Approved" : "Rejected";
            String token = Cli.call(pipeline, "get-pipeline-state", "--name", pipeline.name(), "--query",
                    "stageStates[?stageName=='" + stage + "'].actionStates[]|[?actionName=='" + action
                            + "'].latestExecution.token|[0]",
                    "--output", "text");
            return Cli.call(pipeline, "put-approval-result", "--pipeline-name", pipeline.name(), "--stage-name", stage,
                    "--action-name", action, "--result", "status=" + word + ",summary=" + COMMENT)
                    + " --token \"$(" + token + ")\"";
        }

        @Override
        public String apply(ExecutionGateway executions) {
            PendingApproval pending = executions.approval(pipeline, execution)
                    .filter(found -> found.stage().equals(stage) && found.action().equals(action))
                    .orElseThrow(() -> new CloudException.Conflict(
                            new Call(pipeline.scope().profile(), pipeline.scope().region(),
                                    "codepipeline:PutApprovalResult", pipeline.name()),
                            "the execution does not wait for this approval any more",
                            "Look at the pipeline, and decide anew.", null));
            executions.answer(pending, answer, COMMENT);
            return execution;
        }
    }

    /// Calls of the AWS CLI.
    final class Cli {
        private Cli() {
        }

        private static String call(PipelineRef pipeline, String operation, String... more) {
            List<String> words = new ArrayList<>(List.of("aws", "codepipeline", operation, "--profile",
                    pipeline.scope().profile(), "--region", pipeline.scope().region()));
            words.addAll(List.of(more));
            return ShellLine.of(words);
        }
    }
}
