package app.waybill.core.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import app.waybill.core.definitions.ImageDefinitions;
import app.waybill.core.gateway.ActionRun;
import app.waybill.core.gateway.Call;
import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.Deployment;
import app.waybill.core.gateway.PipelineExecution.Status;

/// How a watch begins, goes on and ends, by what is seen of it.
class WatchStateTest {
    private static final Scene WAITING = new Scene().atRest();
    private static final Scene MIDWAY = new Scene().deploying()
            .deployment("d2", "PRIMARY", 2, Deployment.State.IN_PROGRESS, null)
            .deployment("d1", "ACTIVE", 1, Deployment.State.COMPLETED, null).task("a", 1, "RUNNING", null);

    private static Scene completed() {
        return new Scene().deploying().deployment("d2", "PRIMARY", 2, Deployment.State.COMPLETED, null);
    }

    private static Ending ending(Scene... scenes) {
        return Scene.after(scenes).ending().orElseThrow();
    }

    @Test
    void itIsLiveWhenEveryTaskRunsThePublishedDigest() {
        Scene both = completed().task("b", 2, "RUNNING", null).task("c", 2, "RUNNING", null);

        assertThat(Scene.after(WAITING, MIDWAY).ending()).isEmpty();
        assertThat(ending(WAITING, MIDWAY, both)).isEqualTo(
                new Ending(Ending.Kind.LIVE, "live: orders runs it as orders:2 in 2 tasks", ""));
    }

    @Test
    void itIsNotLiveWhileATaskRunsSomethingElse() {
        Scene one = completed().task("b", 2, "RUNNING", null).task("c", 1, "RUNNING", null);

        assertThat(Scene.after(WAITING, MIDWAY, one).ending()).isEmpty();
    }

    @Test
    void whatWasThereBeforeTheDeployActionIsNotTheDeployment() {
        Scene before = new Scene().deployment("d0", "PRIMARY", 2, Deployment.State.COMPLETED, null);
        Scene begun = new Scene().deploying().deployment("d0", "PRIMARY", 2, Deployment.State.COMPLETED, null)
                .task("a", 2, "RUNNING", null).task("b", 2, "RUNNING", null);

        assertThat(Scene.after(before, begun).deploymentId()).isNull();
    }

    @Test
    void rolledBackIsSaidWhenEcsKnowsThoughTheActionStillWaits() {
        Scene broken = new Scene().deploying()
                .deployment("d3", "PRIMARY", 1, Deployment.State.IN_PROGRESS,
                        "ECS deployment circuit breaker: rolling back to deploymentId d1.")
                .deployment("d2", "ACTIVE", 2, Deployment.State.FAILED,
                        "ECS deployment circuit breaker: tasks failed to start.")
                .task("91d2f0aabb", 2, "STOPPED", "OutOfMemoryError");

        assertThat(ending(WAITING, MIDWAY, broken).sentence())
                .isEqualTo("rolled back by ECS: ECS deployment circuit breaker: tasks failed to start; "
                        + "task 91d2f0aa stopped: OutOfMemoryError (container web, exit code 137)");
    }

    @Test
    void rolledBackIsSaidToWhenTheDeploymentIsGoneAndTheOldOneIsBack() {
        Scene back = new Scene().deploying().deployment("d3", "PRIMARY", 3, Deployment.State.IN_PROGRESS,
                "ECS deployment circuit breaker: rolling back to deploymentId d1.");

        assertThat(ending(WAITING, MIDWAY, back).kind()).isEqualTo(Ending.Kind.ROLLED_BACK);
    }

    @Test
    void goingBackToTheSameImagesIsARollbackAllTheSame() {
        Scene broken = new Scene().deploying()
                .deployment("d3", "PRIMARY", 2, Deployment.State.COMPLETED,
                        "ECS deployment circuit breaker: rolling back to deploymentId d1.")
                .deployment("d2", "ACTIVE", 2, Deployment.State.FAILED, "tasks failed to start.");

        assertThat(ending(WAITING, MIDWAY, broken).kind()).isEqualTo(Ending.Kind.ROLLED_BACK);
    }

    @Test
    void anotherDeploymentInItsPlaceIsNoRollback() {
        Scene other = new Scene().deploying().deployment("d4", "PRIMARY", 3, Deployment.State.IN_PROGRESS, null);

        assertThat(ending(WAITING, MIDWAY, other).kind()).isEqualTo(Ending.Kind.REPLACED);
    }

    @Test
    void aFailedActionIsNamedWithWhatAwsSays() {
        Scene failed = new Scene().atRest().execution("e2", Status.FAILED, "V2").run("Deploy", "Ecs",
                ActionRun.Status.FAILED, "Did not find the image definition file x.json.");

        assertThat(ending(WAITING, failed).sentence())
                .isEqualTo("failed in Deploy/Ecs: Did not find the image definition file x.json");
    }

    @Test
    void stoppedAndSupersededAreEnds() {
        assertThat(ending(WAITING, new Scene().atRest().execution("e2", Status.STOPPED, "V2")).kind())
                .isEqualTo(Ending.Kind.STOPPED);
        assertThat(Scene.after(WAITING, new Scene().atRest().execution("e2", Status.STOPPING, "V2")).ending())
                .isEmpty();
        assertThat(ending(WAITING, new Scene().atRest().execution("e5", Status.IN_PROGRESS, "V5")
                .execution("e4", Status.SUCCEEDED, "V4").execution("e3", Status.SUPERSEDED, "V3")
                .execution("e2", Status.SUPERSEDED, "V2")).sentence())
                .isEqualTo("superseded by e4: a newer execution took its place");
    }

    @Test
    void aVersionThatWasDeployedLongAgoIsReplaced() {
        Scene done = new Scene().execution("e2", Status.SUCCEEDED, "V2")
                .run("Deploy", "Ecs", ActionRun.Status.SUCCEEDED, null)
                .deployment("d9", "PRIMARY", 3, Deployment.State.COMPLETED, null);

        assertThat(Scene.after(done).ending()).isEmpty();
        assertThat(ending(done, done).sentence()).contains("orders:3");
    }

    @Test
    void aNewerExecutionOfTheSameVersionCounts() {
        Scene twice = new Scene().atRest().execution("e3", Status.IN_PROGRESS, "V2").execution("e2", Status.FAILED,
                "V2");

        assertThat(Scene.after(WAITING, twice).execution().orElseThrow().id()).isEqualTo("e3");
    }

    @Test
    void noExecutionIsToldAfterTwoMinutesAndIsTheEndAfterTen() {
        WatchState early = WatchState.begin(Scene.TARGET).after(WAITING.seen(), Duration.ofMinutes(1));
        WatchState late = early.after(WAITING.seen(), Duration.ofMinutes(1));

        assertThat(WatchNews.between(WatchState.begin(Scene.TARGET), early)).isEmpty();
        assertThat(WatchNews.between(early, late)).singleElement().asString().contains("EventBridge",
                "PollForSourceChanges");
        assertThat(late.ending()).isEmpty();
        assertThat(late.after(WAITING.seen(), Duration.ofMinutes(8)).ending().orElseThrow().kind())
                .isEqualTo(Ending.Kind.NO_EXECUTION);
    }

    @Test
    void aPipelineThatDoesNotTakeTheObjectIsToldAtOnce() {
        Ending ending = ending(new Scene().atRest().layout(new PipelineLayout(List.of(), true)));

        assertThat(ending.kind()).isEqualTo(Ending.Kind.NO_EXECUTION);
        assertThat(ending.advice()).contains("orders-qa has no S3 source action for s3://bucket/orders.zip");
    }

    @Test
    void whereTheServiceIsNotNamedThePipelineDecides() {
        WatchTarget target = new WatchTarget("orders", Scene.TARGET.object(), "V2", new ImageDefinitions(List.of()),
                Scene.PIPELINE, null);
        Scene done = new Scene().execution("e2", Status.SUCCEEDED, "V2");

        assertThat(WatchState.begin(target).after(done.seen(), Duration.ZERO).ending().orElseThrow().kind())
                .isEqualTo(Ending.Kind.DEPLOYED);
    }

    @Test
    void whatCannotBeSeenForAWhileIsStillKnown() {
        CloudException denied = new CloudException.AccessDenied(new Call("qa", null, "ecs:DescribeServices", null),
                "denied", "Ask.", null);
        WatchState state = Scene.after(WAITING, MIDWAY).after(Scene.blind(denied), Duration.ofSeconds(5));

        assertThat(state.execution()).isPresent();
        assertThat(state.deployment()).isPresent();
        assertThat(WatchNews.between(Scene.after(WAITING, MIDWAY), state))
                .containsExactly("qa ecs:DescribeServices: denied. Ask.");
    }

    @Test
    void theFiveStepsTellHowFarItIs() {
        assertThat(WatchStep.of(Scene.after(WAITING))).extracting(WatchStep::mark).containsExactly(
                WatchStep.Mark.DONE, WatchStep.Mark.RUNNING, WatchStep.Mark.WAITING, WatchStep.Mark.WAITING,
                WatchStep.Mark.WAITING);
        assertThat(WatchStep.of(Scene.after(WAITING, MIDWAY)).get(3))
                .isEqualTo(new WatchStep("ECS rollout", WatchStep.Mark.RUNNING, "IN_PROGRESS, orders:2"));
        assertThat(WatchStep.of(Scene.after(WAITING, MIDWAY,
                completed().task("b", 2, "RUNNING", null).task("c", 2, "RUNNING", null))).getLast())
                .isEqualTo(new WatchStep("Running = published", WatchStep.Mark.DONE, "2 tasks"));
    }

    @Test
    void onlyWhatFitsCanBeDone() {
        Scene waits = new Scene().atRest().execution("e2", Status.IN_PROGRESS, "V2").run("Approve", "Lead",
                ActionRun.Status.IN_PROGRESS, null);
        Scene failed = new Scene().atRest().execution("e2", Status.FAILED, "V2").run("Deploy", "Ecs",
                ActionRun.Status.FAILED, null);

        assertThat(WatchAct.of(Scene.after(WAITING))).extracting(WatchAct::sentence)
                .containsExactly("Start orders-qa with version V2");
        assertThat(WatchAct.of(Scene.after(WAITING, waits))).extracting(WatchAct::sentence).containsExactly(
                "Approve Approve/Lead of orders-qa", "Reject Approve/Lead of orders-qa",
                "Stop the execution of orders-qa; actions that run now end first");
        assertThat(WatchAct.of(Scene.after(WAITING, failed))).extracting(WatchAct::commandLine).first().isEqualTo(
                "aws codepipeline retry-stage-execution --profile qa --region eu-west-1 --pipeline-name orders-qa "
                        + "--pipeline-execution-id e2 --stage-name Deploy --retry-mode FAILED_ACTIONS");
        assertThat(WatchAct.of(Scene.after(WAITING, failed))).extracting(WatchAct::commandLine).last()
                .isEqualTo("aws codepipeline start-pipeline-execution --profile qa --region eu-west-1 --name orders-qa "
                        + "--source-revisions 'actionName=Definitions,revisionType=S3_OBJECT_VERSION_ID,revisionValue=V2'");
    }
}
