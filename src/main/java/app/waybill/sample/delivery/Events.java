package app.waybill.sample.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import app.waybill.sample.company.EcsService;

/// What ECS says about a service while a rollout goes on, the newest first.
final class Events {
    private final ServiceStage stage;
    private final List<EcsService.Event> events = new ArrayList<>();

    private Events(ServiceStage stage) {
        this.stage = stage;
    }

    static List<EcsService.Event> of(ServiceStage stage) {
        Events events = new Events(stage);
        events.tell();
        return events.events;
    }

    private void tell() {
        Rollout rollout = stage.newest();
        for (Rollout.Life life : rollout.lives()) {
            String task = "(task " + Ids.task(rollout.id() + life.number()) + ")";
            at(life.pending(), "has started 1 tasks: " + task + ".");
            if (life.hasStopped(stage.now())) {
                at(life.stopped(), "has stopped 1 running tasks: " + task + ".");
            }
        }
        if (stage.isGivenUp()) {
            at(rollout.givenUp(), "(deployment " + rollout.id() + ") deployment failed: tasks failed to start.");
            at(rollout.givenUp().plusSeconds(1), "rolling back to the deployment before.");
        } else if (stage.isOver()) {
            at(rollout.completed(), "(deployment " + rollout.id() + ") deployment completed.");
            at(rollout.completed().plusSeconds(1), "has reached a steady state.");
        }
        events.sort(Comparator.comparing(EcsService.Event::createdAt).reversed());
    }

    private void at(Instant time, String text) {
        if (!stage.now().isBefore(time)) {
            String message = "(service " + stage.first().serviceName() + ") " + text;
            events.add(new EcsService.Event(Ids.uuid(message + time), time, message));
        }
    }
}
