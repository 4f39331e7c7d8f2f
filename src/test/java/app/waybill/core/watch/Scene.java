package app.waybill.core.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import app.waybill.core.definitions.ImageDefinition;
import app.waybill.core.definitions.ImageDefinitions;
import app.waybill.core.gateway.ActionRun;
import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.ClusterRef;
import app.waybill.core.gateway.Deployment;
import app.waybill.core.gateway.ObjectRef;
import app.waybill.core.gateway.PipelineExecution;
import app.waybill.core.gateway.PipelineRef;
import app.waybill.core.gateway.Scope;
import app.waybill.core.gateway.ServiceRef;
import app.waybill.core.gateway.ServiceRollout;
import app.waybill.core.gateway.ServiceTask;
import app.waybill.core.gateway.SourceRevision;
import app.waybill.core.gateway.TaskDefinition;
import app.waybill.core.image.Digest;

/// What a look at the service `orders` may see: a pipeline with an S3 source, an approval and an ECS action, and two tasks.
final class Scene {
    static final Scope QA = new Scope("qa", "eu-west-1");
    static final ServiceRef ORDERS = new ServiceRef(new ClusterRef(QA, "qa-fargate"), "orders");
    static final PipelineRef PIPELINE = new PipelineRef(QA, "orders-qa");
    static final String OLD = image('1');
    static final String NEW = image('2');
    static final WatchTarget TARGET = new WatchTarget("orders", new ObjectRef(QA, "bucket", "orders.zip"), "V2",
            new ImageDefinitions(List.of(new ImageDefinition("web", NEW))), PIPELINE, ORDERS);
    static final PipelineLayout LAYOUT = new PipelineLayout(List.of(
            stage(new PipelineLayout.Step("Source", "Definitions", false, "bucket/orders.zip", "")),
            stage(new PipelineLayout.Step("Approve", "Lead", true, "", "")),
            stage(new PipelineLayout.Step("Deploy", "Ecs", false, "", "qa-fargate/orders"))), true);

    private PipelineLayout layout = LAYOUT;
    private final List<PipelineExecution> executions = new ArrayList<>();
    private final List<ActionRun> runs = new ArrayList<>();
    private final List<Deployment> deployments = new ArrayList<>();
    private final List<ServiceTask> tasks = new ArrayList<>();
    private final List<CloudException> failures = new ArrayList<>();

    private static String image(char fill) {
        return "222222222222.dkr.ecr.eu-west-1.amazonaws.com/orders@sha256:" + String.valueOf(fill).repeat(64);
    }

    private static PipelineLayout.Stage stage(PipelineLayout.Step step) {
        return new PipelineLayout.Stage(step.stage(), List.of(step));
    }

    static String task(int revision) {
        return "arn:aws:ecs:eu-west-1:222222222222:task-definition/orders:" + revision;
    }

    Scene layout(PipelineLayout other) {
        layout = other;
        return this;
    }

    Scene execution(String id, PipelineExecution.Status status, String version) {
        executions.add(new PipelineExecution(id, status, null, Instant.EPOCH,
                List.of(new SourceRevision("Definitions", version))));
        return this;
    }

    Scene run(String stage, String action, ActionRun.Status status, @Nullable String error) {
        runs.add(new ActionRun(stage + status, stage, action, status, Instant.EPOCH, Instant.EPOCH, null, error, null));
        return this;
    }

    Scene deploying() {
        return execution("e2", PipelineExecution.Status.IN_PROGRESS, "V2").run("Deploy", "Ecs",
                ActionRun.Status.IN_PROGRESS, null);
    }

    Scene deployment(String id, String role, int revision, Deployment.State state, @Nullable String reason) {
        deployments.add(new Deployment(id, role, task(revision), 2, 2, 0, 0, state, reason));
        return this;
    }

    Scene atRest() {
        return deployment("d1", "PRIMARY", 1, Deployment.State.COMPLETED, null);
    }

    Scene task(String id, int revision, String wanted, @Nullable String reason) {
        String image = revision == 2 ? NEW : OLD;
        tasks.add(new ServiceTask("arn:task/" + id, task(revision), wanted, wanted, null, "Essential container exited",
                List.of(new ServiceTask.Container("web", image,
                        Digest.parse(image.substring(image.indexOf('@') + 1)).orElseThrow(),
                        reason == null ? null : 137,
                        reason))));
        return this;
    }

    Scene failure(CloudException failure) {
        failures.add(failure);
        return this;
    }

    /// Only that the cloud said no to everything.
    static Observation blind(CloudException failure) {
        return new Observation(null, List.of(), List.of(), null, List.of(), Map.of(), List.of(failure));
    }

    Observation seen() {
        ServiceRollout rollout = deployments.isEmpty()
                ? null
                : new ServiceRollout(ORDERS, 2, 2, 0, deployments, List.of());
        return new Observation(layout, executions, runs, rollout, tasks,
                Map.of(task(1), definition(1, OLD), task(2), definition(2, NEW), task(3), definition(3, OLD)),
                failures);
    }

    private static TaskDefinition definition(int revision, String image) {
        return new TaskDefinition(task(revision), List.of(new TaskDefinition.Container("web", image)), "LINUX",
                "X86_64");
    }

    /// What is known after these looks, five seconds apart.
    static WatchState after(Scene... scenes) {
        WatchState state = WatchState.begin(TARGET);
        for (Scene scene : scenes) {
            state = state.after(scene.seen(), Duration.ofSeconds(5));
        }
        return state;
    }
}
