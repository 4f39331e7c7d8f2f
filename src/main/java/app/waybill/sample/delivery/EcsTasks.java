package app.waybill.sample.delivery;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import app.waybill.sample.company.EcsService;
import app.waybill.sample.company.EcsTask;
import app.waybill.sample.company.ServiceRevision;
import app.waybill.sample.company.TaskDefinition;

/// The company's tasks.
final class EcsTasks {
    private static final int KILLED = 137;

    private EcsTasks() {
    }

    /// A task of a rollout.
    static EcsTask of(EcsService service, TaskDefinition task, Rollout rollout, Rollout.Life life, Instant now) {
        boolean stopped = life.hasStopped(now);
        String status = stopped ? "STOPPED" : life.runs(now) ? "RUNNING" : "PENDING";
        return new EcsTask(arn(service, rollout.id() + life.number()), service.clusterArn(), task.taskDefinitionArn(),
                status, stopped ? "STOPPED" : "RUNNING", status.equals("RUNNING") ? "HEALTHY" : "UNKNOWN",
                stopped ? "Essential container in task exited" : null, rollout.id(),
                containers(task, status, stopped, life.outOfMemory()));
    }

    /// A task that runs since long ago.
    static EcsTask settled(EcsService service, TaskDefinition task, int number) {
        return new EcsTask(arn(service, task.taskDefinitionArn() + number), service.clusterArn(),
                task.taskDefinitionArn(), "RUNNING", "RUNNING", "HEALTHY", null,
                Ids.deployment(task.taskDefinitionArn()), containers(task, "RUNNING", false, false));
    }

    private static String arn(EcsService service, String of) {
        return service.clusterArn().replace(":cluster/", ":task/") + "/" + Ids.task(of);
    }

    private static List<EcsTask.Container> containers(TaskDefinition task, String status, boolean stopped,
            boolean outOfMemory) {
        return task.containerDefinitions().stream().map(container -> {
            boolean culprit = stopped && container.equals(task.containerDefinitions().getFirst());
            String digest = status.equals("PENDING")
                    ? null
                    : ServiceRevision.ContainerImage.of(container.name(), container.image()).imageDigest();
            return new EcsTask.Container(container.name(), container.image(), digest, status,
                    culprit ? (Integer) (outOfMemory ? KILLED : 1) : null, culprit ? reason(outOfMemory) : null);
        }).toList();
    }

    private static @Nullable String reason(boolean outOfMemory) {
        return outOfMemory ? "OutOfMemoryError: Container killed due to memory usage" : null;
    }
}
