package app.waybill.sample.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import app.waybill.sample.company.Buckets;
import app.waybill.sample.company.ObjectVersion;
import app.waybill.sample.company.PipelineExports;

/// All executions of the company's pipelines. Safe for many threads.
public final class Delivery {
    private static final Duration EVENT = Duration.ofSeconds(4);

    private final Clock clock;
    private final Buckets buckets;
    private final List<Definition> definitions;
    private final List<Execution> executions = new ArrayList<>();

    /// The executions of a company founded at that time: each pipeline has deployed what lies under the key that it watches.
    public Delivery(Instant founded, Clock clock, Buckets buckets) {
        this.clock = clock;
        this.buckets = buckets;
        this.definitions = PipelineExports.at(founded).values().stream().map(Definition::of).toList();
        definitions.forEach(definition -> definition.sources().stream()
                .filter(action -> action.provider().equals("S3"))
                .forEach(action -> current(action).ifPresent(version -> begin(definition, action, version,
                        version.modified(), true))));
    }

    /// An object was written: the pipelines that watch its key start, a few seconds later.
    public synchronized void written(String bucket, ObjectVersion version) {
        definitions.forEach(definition -> definition.sources().stream()
                .filter(action -> action.takes(bucket, version.key()))
                .forEach(action -> begin(definition, action, version, clock.instant().plus(EVENT), false)));
    }

    /// Whether there is such a pipeline.
    public boolean knows(String home, String pipeline) {
        return definition(home, pipeline).isPresent();
    }

    /// The executions of a pipeline that have begun, the newest first.
    public synchronized List<ExecutionState> of(String home, String pipeline) {
        Instant now = clock.instant();
        return executions.stream()
                .filter(execution -> execution.definition.home().equals(home)
                        && execution.definition.name().equals(pipeline) && !execution.started.isAfter(now))
                .sorted(Comparator.comparing((Execution execution) -> execution.started).reversed())
                .map(execution -> ExecutionState.of(execution, Course.of(execution, now))).toList();
    }

    /// Starts a pipeline with a version of its S3 source, the current one where none is named; tells its id. Empty if there
    /// is no such pipeline, or no such version.
    public synchronized Optional<String> start(String home, String pipeline, String versionId) {
        return definition(home, pipeline).flatMap(definition -> definition.sources().stream()
                .filter(action -> action.provider().equals("S3")).findFirst()
                .flatMap(action -> version(action, versionId)
                        .map(version -> begin(definition, action, version, clock.instant(), false))));
    }

    /// Runs the failed actions of a stage again; false if none failed.
    public synchronized boolean retry(String id, String stage) {
        return acted(id, "Failed", execution -> execution.retries.put(stage, clock.instant()));
    }

    /// Stops an execution; false if it does not run.
    public synchronized boolean stop(String id, String reason) {
        return acted(id, "InProgress", execution -> {
            execution.stopped = clock.instant();
            execution.reason = reason;
        });
    }

    /// Answers an approval by its token, which is the id of the action's run; false if nobody waits for it.
    public synchronized boolean answer(String token, boolean approved, String by, String comment) {
        Instant now = clock.instant();
        for (Execution execution : executions) {
            for (ActionState action : Course.of(execution, now).actions()) {
                if (action.id().equals(token) && action.isApproval() && !action.isOver()) {
                    execution.replies.put(action.stage() + "/" + action.action(),
                            new Execution.Reply(now, approved, by, comment));
                    return true;
                }
            }
        }
        return false;
    }

    /// What the pipelines made ECS do with a service so far, the oldest first.
    synchronized List<Rollout> rollouts(String cluster, String service) {
        Instant now = clock.instant();
        return executions.stream().flatMap(execution -> Course.of(execution, now).rollouts().stream())
                .filter(rollout -> rollout.cluster().equals(cluster) && rollout.service().equals(service)
                        && !rollout.started().isAfter(now))
                .sorted(Comparator.comparing(Rollout::started)).toList();
    }

    /// The time in the company.
    Instant now() {
        return clock.instant();
    }

    private String begin(Definition definition, Definition.Action action, ObjectVersion version, Instant at,
            boolean settled) {
        String id = Ids.uuid(definition.name() + version.id() + executions.size());
        if (definition.supersedes()) {
            executions.stream().filter(older -> older.definition.equals(definition) && older.superseded == null)
                    .forEach(older -> older.superseded = at.plus(EVENT));
        }
        executions.add(new Execution(id, definition, action.name(), version, at, settled));
        return id;
    }

    private boolean acted(String id, String status, Consumer<Execution> act) {
        Optional<Execution> found = executions.stream().filter(execution -> execution.id.equals(id)
                && Course.of(execution, clock.instant()).status().equals(status)).findFirst();
        found.ifPresent(act);
        return found.isPresent();
    }

    private Optional<Definition> definition(String home, String pipeline) {
        return definitions.stream().filter(definition -> definition.home().equals(home)
                && definition.name().equals(pipeline)).findFirst();
    }

    private Optional<ObjectVersion> current(Definition.Action action) {
        return buckets.bucket(action.setting("S3Bucket"))
                .flatMap(bucket -> bucket.current(action.setting("S3ObjectKey")));
    }

    private Optional<ObjectVersion> version(Definition.Action action, String id) {
        return id.isEmpty()
                ? current(action)
                : buckets.bucket(action.setting("S3Bucket")).stream()
                        .flatMap(bucket -> bucket.versions(action.setting("S3ObjectKey")).stream())
                        .filter(version -> version.id().equals(id)).findFirst();
    }
}
