package app.waybill.sample.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import app.waybill.sample.company.EcsService;
import app.waybill.sample.company.EcsTask;
import app.waybill.sample.company.ServiceRevision;
import app.waybill.sample.company.TaskDefinition;

/// One service at one moment: as it was at first, and what its rollouts have made of it. Only the newest rollout may be
/// under way.
record ServiceStage(EcsService first, TaskDefinition task, List<Rollout> rollouts, Instant now) {
    /// The service as ECS describes it.
    EcsService service() {
        if (rollouts.isEmpty()) {
            return first;
        }
        List<EcsService.Deployment> deployments = deployments();
        int running = deployments.stream().mapToInt(EcsService.Deployment::runningCount).sum();
        int pending = deployments.stream().mapToInt(EcsService.Deployment::pendingCount).sum();
        return first.deployed(running, pending, deployments, deployments.stream()
                .filter(deployment -> deployment.runningCount() > 0)
                .map(deployment -> new EcsService.CurrentRevision(revisionArn(deployment.taskDefinition()),
                        deployment.desiredCount(), deployment.runningCount(), deployment.pendingCount()))
                .distinct().toList(), Events.of(this));
    }

    /// A task definition that was registered by a rollout, or the one in use for 0.
    Optional<TaskDefinition> taskDefinition(int revision) {
        int number = revision - task.revision();
        return revision == 0
                ? Optional.of(inUse())
                : number > 0 && number <= rollouts.size() ? Optional.of(made(number)) : Optional.empty();
    }

    /// The revision of the service with that ARN, if a rollout made it.
    Optional<ServiceRevision> revision(String arn) {
        return IntStream.rangeClosed(1, rollouts.size()).mapToObj(this::made)
                .filter(made -> revisionArn(made.taskDefinitionArn()).equals(arn)).findFirst()
                .map(made -> ServiceRevision.of(arn, first, made, rollouts.getLast().started()));
    }

    /// The tasks that run or stopped.
    List<EcsTask> tasks() {
        List<EcsTask> tasks = new ArrayList<>();
        if (rollouts.isEmpty()) {
            old(task, first.desiredCount(), tasks);
            return tasks;
        }
        newest().lives().stream().filter(life -> life.hasBegun(now))
                .forEach(life -> tasks.add(EcsTasks.of(first, newestTask(), newest(), life, now)));
        old(stable(), oldRunning(), tasks);
        return tasks;
    }

    /// The rollout that began last.
    Rollout newest() {
        return rollouts.getLast();
    }

    /// The task definition that the newest rollout registered.
    TaskDefinition newestTask() {
        return made(rollouts.size());
    }

    /// The task definition from before the newest rollout.
    TaskDefinition stable() {
        for (int number = rollouts.size() - 1; number > 0; number--) {
            if (!rollouts.get(number - 1).isGivenUp()) {
                return made(number);
            }
        }
        return task;
    }

    boolean isOver() {
        return !newest().isGivenUp() && !now.isBefore(newest().completed());
    }

    boolean isGivenUp() {
        return newest().isGivenUp() && !now.isBefore(newest().givenUp());
    }

    private List<EcsService.Deployment> deployments() {
        Rollout rollout = newest();
        int running = count(life -> life.runs(now));
        int pending = count(life -> life.hasBegun(now) && !life.runs(now) && !life.hasStopped(now));
        int failed = count(life -> life.hasStopped(now));
        EcsService.Deployment fresh = deployment(rollout.id(), isGivenUp() ? "ACTIVE" : "PRIMARY", newestTask(),
                isGivenUp() ? 0 : rollout.wanted(), running, pending, failed,
                isGivenUp() ? "FAILED" : isOver() ? "COMPLETED" : "IN_PROGRESS",
                isGivenUp()
                        ? "ECS deployment circuit breaker: tasks failed to start."
                        : "ECS deployment " + rollout.id() + (isOver() ? " completed." : " in progress."));
        EcsService.Deployment before = deployment(beforeId(), "ACTIVE", stable(),
                oldRunning(), oldRunning(), 0, 0, "COMPLETED", "ECS deployment completed.");
        EcsService.Deployment back = deployment(Ids.deployment(rollout.id() + "back"), "PRIMARY", stable(),
                rollout.wanted(), rollout.wanted(), 0, 0, "COMPLETED",
                "ECS deployment circuit breaker: rolling back to deploymentId " + before.id() + ".");
        return isGivenUp() ? List.of(back, fresh) : isOver() ? List.of(fresh) : List.of(fresh, before);
    }

    /// The deployment from before the newest rollout keeps its id.
    private String beforeId() {
        if (rollouts.size() == 1) {
            return first.deployments().getFirst().id();
        }
        Rollout before = rollouts.get(rollouts.size() - 2);
        return before.isGivenUp() ? Ids.deployment(before.id() + "back") : before.id();
    }

    private int count(Predicate<Rollout.Life> what) {
        return (int) newest().lives().stream().filter(what).count();
    }

    private int oldRunning() {
        return isOver() ? 0 : newest().wanted() - (newest().isGivenUp() ? 0 : count(life -> life.runs(now)));
    }

    private EcsService.Deployment deployment(String id, String role, TaskDefinition of, int desired, int running,
            int pending, int failed, String state, String reason) {
        return new EcsService.Deployment(id, role, of.taskDefinitionArn(), desired, running, pending, failed,
                "FARGATE", state, reason, newest().started(), now);
    }

    private void old(TaskDefinition of, int count, List<EcsTask> tasks) {
        for (int number = 0; number < count; number++) {
            tasks.add(EcsTasks.settled(first, of, number));
        }
    }

    private TaskDefinition inUse() {
        return rollouts.isEmpty() ? task : isGivenUp() ? stable() : newestTask();
    }

    private TaskDefinition made(int number) {
        TaskDefinition last = task;
        for (int index = 0; index < number; index++) {
            last = last.with(rollouts.get(index).images(), task.revision() + index + 1,
                    rollouts.get(index).started());
        }
        return last;
    }

    private String revisionArn(String taskArn) {
        return ServiceRevision.arn(first, Integer.parseInt(taskArn.substring(taskArn.lastIndexOf(':') + 1)));
    }
}
