package app.waybill.core.ecs;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

import app.waybill.core.gateway.Call;
import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.ClusterRef;
import app.waybill.core.gateway.LiveService;
import app.waybill.core.gateway.Scope;
import app.waybill.core.gateway.ServiceGateway;
import app.waybill.core.gateway.ServiceRef;
import app.waybill.core.gateway.ServiceRevision;
import app.waybill.core.gateway.TaskDefinition;

/// ECS in memory, with what it was asked. The profile "closed" may do nothing.
public final class FakeServices implements ServiceGateway {
    private final Map<ServiceRef, LiveService> services = new LinkedHashMap<>();
    private final Map<String, ServiceRevision> revisions = new HashMap<>();
    private final Map<String, TaskDefinition> tasks = new HashMap<>();
    private final Queue<String> asked = new ConcurrentLinkedQueue<>();

    public FakeServices with(LiveService service) {
        services.put(service.ref(), service);
        return this;
    }

    public FakeServices with(ServiceRevision revision) {
        revisions.put(revision.arn(), revision);
        return this;
    }

    public FakeServices with(TaskDefinition task) {
        tasks.put(task.arn(), task);
        return this;
    }

    /// The calls, such as `describe 10`.
    public List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public List<ClusterRef> clusters(Scope scope) {
        return services.keySet().stream().map(ServiceRef::cluster).distinct().toList();
    }

    @Override
    public List<ServiceRef> services(ClusterRef cluster) {
        return services.keySet().stream().filter(ref -> ref.cluster().equals(cluster)).toList();
    }

    @Override
    public List<LiveService> describe(ClusterRef cluster, List<String> names) {
        ask(cluster.scope(), "describe", names.size());
        return names.stream().flatMap(name -> Stream.ofNullable(services.get(new ServiceRef(cluster, name)))).toList();
    }

    @Override
    public List<ServiceRevision> revisions(Scope scope, List<String> arns) {
        ask(scope, "revisions", arns.size());
        return arns.stream().flatMap(arn -> Stream.ofNullable(revisions.get(arn))).toList();
    }

    @Override
    public TaskDefinition taskDefinition(Scope scope, String arn) {
        ask(scope, "task", 1);
        return Objects.requireNonNull(tasks.get(arn));
    }

    private void ask(Scope scope, String what, int things) {
        asked.add(what + " " + things);
        if (scope.profile().equals("closed")) {
            throw new CloudException.AccessDenied(new Call(scope.profile(), scope.region(), "ecs:" + what, null),
                    "it is not allowed", "Ask for it.", null);
        }
    }
}
