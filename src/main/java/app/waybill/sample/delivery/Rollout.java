package app.waybill.sample.delivery;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import tools.jackson.databind.JsonNode;

import app.waybill.sample.company.Bundles;
import app.waybill.sample.company.Services;
import app.waybill.sample.wire.Json;

/// What one deployment of a service does from its beginning: task after task starts, some stop again, and in the end all
/// run, or ECS gives up. `images` are those that the image definitions name, by container.
record Rollout(String id, String cluster, String service, Instant started, int wanted, Map<String, String> images) {
    /// The service of which no new task stays alive.
    private static final Set<String> BROKEN = Set.of("pricing-api");
    /// The services of which one task runs out of memory before the others run.
    private static final Set<String> HUNGRY = Set.of("storefront-web");
    private static final int GIVEN_UP_AFTER = 3;
    private static final Duration STEP = Duration.ofSeconds(15);
    private static final Duration START = Duration.ofSeconds(20);
    private static final Duration LIFE = Duration.ofSeconds(32);
    private static final Duration SETTLING = Duration.ofSeconds(20);

    /// One task: when it starts and runs, and when it stops, which is never for most.
    record Life(int number, Instant pending, Instant running, Instant stopped, boolean outOfMemory) {
        boolean hasBegun(Instant now) {
            return !now.isBefore(pending);
        }

        boolean runs(Instant now) {
            return !now.isBefore(running) && now.isBefore(stopped);
        }

        boolean hasStopped(Instant now) {
            return !now.isBefore(stopped);
        }
    }

    /// The rollout that a deploy action begins.
    static Rollout of(Execution execution, Definition.Action action, Instant at) {
        String cluster = action.setting("ClusterName");
        String service = action.setting("ServiceName");
        return new Rollout(Ids.deployment(execution.id + at), cluster, service, at,
                Services.wanted(cluster, service), images(execution.version.bytes()));
    }

    /// Whether ECS gives it up.
    boolean isGivenUp() {
        return BROKEN.contains(service);
    }

    /// When ECS gives it up, if it does.
    Instant givenUp() {
        return lives().getLast().stopped().plusSeconds(3);
    }

    /// When all its tasks run and the old ones are gone.
    Instant completed() {
        return lives().stream().filter(life -> life.stopped().equals(Instant.MAX)).map(Life::running)
                .max(Instant::compareTo).orElse(started).plus(SETTLING);
    }

    /// Its tasks, in the order in which they start.
    List<Life> lives() {
        List<Life> lives = new ArrayList<>();
        int stopping = isGivenUp() ? GIVEN_UP_AFTER : HUNGRY.contains(service) ? 1 : 0;
        int all = isGivenUp() ? GIVEN_UP_AFTER : wanted + stopping;
        for (int number = 0; number < all; number++) {
            Instant pending = started.plusSeconds(5).plus(STEP.multipliedBy(number));
            boolean stops = isGivenUp() || (stopping == 1 && number == 1);
            lives.add(new Life(number, pending, pending.plus(START), stops ? pending.plus(LIFE) : Instant.MAX,
                    !isGivenUp()));
        }
        return lives;
    }

    private static Map<String, String> images(byte[] bundle) {
        Map<String, String> images = new HashMap<>();
        for (JsonNode entry : Json.read(Bundles.definitions(bundle).getBytes(StandardCharsets.UTF_8))) {
            images.put(entry.path("name").asString(), entry.path("imageUri").asString());
        }
        return images;
    }
}
