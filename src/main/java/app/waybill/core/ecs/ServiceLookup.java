package app.waybill.core.ecs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.waybill.core.gateway.Call;
import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.ClusterRef;
import app.waybill.core.gateway.LiveService;
import app.waybill.core.gateway.ParallelCalls;
import app.waybill.core.gateway.Scope;
import app.waybill.core.gateway.ServiceGateway;
import app.waybill.core.gateway.ServiceRef;
import app.waybill.core.gateway.ServiceRevision;
import app.waybill.core.gateway.TaskDefinition;

/// Looks services up: as many in a call as ECS takes, all calls at once, nothing twice. To cancel, interrupt the thread.
public final class ServiceLookup {
    private final ServiceGateway gateway;

    private record Services(ClusterRef cluster, List<String> names) {}

    private record Arns(Scope scope, List<String> arns) {}

    private record Task(Scope scope, String arn) {}

    /// A lookup through a gateway.
    public ServiceLookup(ServiceGateway gateway) {
        this.gateway = gateway;
    }

    /// The services with all that they use. What is not there, or may not be seen, fails by itself.
    public Map<ServiceRef, Answer<InUse>> inUse(Collection<ServiceRef> wanted) throws InterruptedException {
        Map<ServiceRef, Answer<LiveService>> services = services(wanted);
        List<LiveService> known = services.values().stream().flatMap(answer -> answer.known().stream()).toList();
        Map<String, Answer<TaskDefinition>> tasks = taskDefinitions(known);
        Map<String, Answer<ServiceRevision>> revisions = revisions(known);
        Map<ServiceRef, Answer<InUse>> all = new HashMap<>();
        services.forEach((ref, answer) -> all.put(ref, switch (answer) {
            case Answer.Failed<LiveService>(CloudException cause) -> new Answer.Failed<>(cause);
            case Answer.Known<LiveService>(LiveService service) -> new Answer.Known<>(new InUse(service,
                    service.taskDefinition().map(tasks::get).orElseGet(() -> new Answer.Failed<>(taskless(ref))),
                    service.revisions().stream().flatMap(arn -> Stream.ofNullable(revisions.get(arn))).toList()));
        }));
        return all;
    }

    /// The services as they are now. One that is not in its cluster is [CloudException.NotFound].
    public Map<ServiceRef, Answer<LiveService>> services(Collection<ServiceRef> wanted) throws InterruptedException {
        Map<ClusterRef, List<String>> names = wanted.stream().distinct().collect(Collectors.groupingBy(
                ServiceRef::cluster, LinkedHashMap::new, Collectors.mapping(ServiceRef::name, Collectors.toList())));
        List<Services> calls = new ArrayList<>();
        names.forEach((cluster, all) -> parts(all, ServiceGateway.SERVICES_A_CALL)
                .forEach(part -> calls.add(new Services(cluster, part))));
        Map<ServiceRef, Answer<LiveService>> answers = new HashMap<>();
        ParallelCalls.answers(calls, this::described).values().forEach(answers::putAll);
        return answers;
    }

    /// What runs of each service, by the ARNs of its service revisions.
    public Map<String, Answer<ServiceRevision>> revisions(Collection<LiveService> services)
            throws InterruptedException {
        Map<Scope, List<String>> arns = services.stream().collect(Collectors.groupingBy(
                service -> service.ref().scope(), LinkedHashMap::new,
                Collectors.flatMapping(service -> service.revisions().stream().distinct(), Collectors.toList())));
        List<Arns> calls = new ArrayList<>();
        arns.forEach((scope, all) -> parts(all, ServiceGateway.REVISIONS_A_CALL)
                .forEach(part -> calls.add(new Arns(scope, part))));
        Map<String, Answer<ServiceRevision>> answers = new HashMap<>();
        ParallelCalls.answers(calls, this::revised).values().forEach(answers::putAll);
        return answers;
    }

    /// The task definitions that services use, by their ARNs.
    public Map<String, Answer<TaskDefinition>> taskDefinitions(Collection<LiveService> services)
            throws InterruptedException {
        List<Task> tasks = services.stream().flatMap(service -> service.taskDefinition().stream()
                .map(arn -> new Task(service.ref().scope(), arn))).toList();
        Map<String, Answer<TaskDefinition>> answers = new HashMap<>();
        ParallelCalls.answers(tasks, task -> Answer.of(() -> gateway.taskDefinition(task.scope(), task.arn())))
                .forEach((task, answer) -> answers.merge(task.arn(), answer,
                        (one, other) -> one instanceof Answer.Known ? one : other));
        return answers;
    }

    private Map<ServiceRef, Answer<LiveService>> described(Services call) {
        Map<ServiceRef, Answer<LiveService>> answers = new HashMap<>();
        try {
            Map<String, LiveService> found = gateway.describe(call.cluster(), call.names()).stream()
                    .collect(Collectors.toMap(service -> service.ref().name(), service -> service));
            call.names().stream().map(name -> new ServiceRef(call.cluster(), name))
                    .forEach(ref -> answers.put(ref, found.containsKey(ref.name())
                            ? new Answer.Known<>(Objects.requireNonNull(found.get(ref.name())))
                            : new Answer.Failed<>(missing(ref))));
        } catch (CloudException e) {
            call.names().forEach(name -> answers.put(new ServiceRef(call.cluster(), name), new Answer.Failed<>(e)));
        }
        return answers;
    }

    private Map<String, Answer<ServiceRevision>> revised(Arns call) {
        Map<String, Answer<ServiceRevision>> answers = new HashMap<>();
        try {
            gateway.revisions(call.scope(), call.arns())
                    .forEach(revision -> answers.put(revision.arn(), new Answer.Known<>(revision)));
        } catch (CloudException e) {
            call.arns().forEach(arn -> answers.put(arn, new Answer.Failed<>(e)));
        }
        return answers;
    }

    private static CloudException taskless(ServiceRef ref) {
        return new CloudException.NotFound(
                new Call(ref.scope().profile(), ref.scope().region(), "ecs:DescribeServices", ref.name()),
                "the service has no task definition yet", "Deploy it once, then look again.", null);
    }

    private static CloudException missing(ServiceRef ref) {
        return new CloudException.NotFound(
                new Call(ref.scope().profile(), ref.scope().region(), "ecs:DescribeServices", ref.name()),
                "the cluster " + ref.cluster().name() + " has no such service",
                "Check the names of the cluster and the service in 'ecs', the profile and the Region.", null);
    }

    private static <T> List<List<T>> parts(List<T> all, int size) {
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += size) {
            parts.add(all.subList(from, Math.min(all.size(), from + size)));
        }
        return parts;
    }
}
