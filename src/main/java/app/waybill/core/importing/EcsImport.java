package app.waybill.core.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

import app.waybill.core.ecs.Answer;
import app.waybill.core.ecs.ServiceLookup;
import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.ClusterRef;
import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.gateway.LiveService;
import app.waybill.core.gateway.ParallelCalls;
import app.waybill.core.gateway.RunningImage;
import app.waybill.core.gateway.ServiceGateway;
import app.waybill.core.gateway.ServiceRef;
import app.waybill.core.gateway.ServiceRevision;
import app.waybill.core.gateway.TaskDefinition;
import app.waybill.core.text.JsonObject;
import app.waybill.core.workspace.ImageMapper;
import app.waybill.core.workspace.ServiceMapping.EcsService;

/// Finds out what the services of clusters run. The service revisions tell it for twenty services a call, with the digests;
/// a task definition, which takes a call of its own, is asked for only where no revision with tasks is of the task
/// definition that the service uses: nothing runs, a deployment is under way, or the service is older than revisions.
public final class EcsImport {
    private final ServiceGateway gateway;
    private final KnownProfiles profiles;
    private final Consumer<String> progress;

    /// `progress` is told what is asked for next, as words.
    public EcsImport(ServiceGateway gateway, KnownProfiles profiles, Consumer<String> progress) {
        this.gateway = gateway;
        this.profiles = profiles;
        this.progress = progress;
    }

    /// Looks at the services of these clusters whose names are wanted. To cancel, interrupt the thread.
    public EcsFinds find(Collection<ClusterRef> clusters, Predicate<String> wanted) throws InterruptedException {
        progress.accept("listing services of " + clusters.size() + (clusters.size() == 1 ? " cluster" : " clusters"));
        Set<CloudException> failures = new LinkedHashSet<>();
        Set<ClusterRef> listed = new LinkedHashSet<>();
        List<ServiceRef> services = new ArrayList<>();
        ParallelCalls.answers(clusters, cluster -> Answer.of(() -> gateway.services(cluster)))
                .forEach((cluster, answer) -> {
                    answer.failure().ifPresent(failures::add);
                    answer.known().ifPresent(found -> {
                        listed.add(cluster);
                        services.addAll(found);
                    });
                });
        Set<ServiceRef> there = new HashSet<>(services);
        List<FoundService> found = look(services.stream().filter(it -> wanted.test(it.name())).toList(), there,
                failures);
        return new EcsFinds(found, listed, there, List.copyOf(failures));
    }

    private List<FoundService> look(List<ServiceRef> services, Set<ServiceRef> there, Set<CloudException> failures)
            throws InterruptedException {
        progress.accept("looking at " + services.size() + (services.size() == 1 ? " service" : " services"));
        ServiceLookup lookup = new ServiceLookup(gateway);
        List<LiveService> live = new ArrayList<>();
        Map<ServiceRef, Answer<LiveService>> described = lookup.services(services);
        for (ServiceRef service : services) {
            Answer<LiveService> answer = Objects.requireNonNull(described.get(service));
            answer.known().ifPresent(live::add);
            answer.failure().ifPresent(failure -> {
                // ECS lists services that are being deleted.
                if (failure instanceof CloudException.NotFound) {
                    there.remove(service);
                } else {
                    failures.add(failure);
                }
            });
        }
        Map<ServiceRef, List<RunningImage>> images = images(lookup, live, failures);
        return live.stream().filter(service -> images.containsKey(service.ref()))
                .map(service -> found(service.ref(), Objects.requireNonNull(images.get(service.ref())))).toList();
    }

    private Map<ServiceRef, List<RunningImage>> images(ServiceLookup lookup, List<LiveService> live,
            Set<CloudException> failures) throws InterruptedException {
        Map<String, Answer<ServiceRevision>> revisions = lookup.revisions(live);
        Map<ServiceRef, List<RunningImage>> images = new LinkedHashMap<>();
        live.forEach(service -> CurrentImages.of(service, revisions)
                .ifPresent(current -> images.put(service.ref(), current)));
        List<LiveService> untold = live.stream().filter(service -> !images.containsKey(service.ref())).toList();
        if (!untold.isEmpty()) {
            progress.accept("asking for " + untold.size() + " task definitions");
        }
        Map<String, Answer<TaskDefinition>> tasks = lookup.taskDefinitions(untold);
        for (LiveService service : untold) {
            Optional<Answer<TaskDefinition>> task = service.taskDefinition().map(tasks::get);
            task.flatMap(Answer::failure).ifPresent(failures::add);
            task.flatMap(Answer::known).ifPresentOrElse(
                    known -> images.put(service.ref(), CurrentImages.of(known)), () -> {
                        if (task.isEmpty()) {
                            images.put(service.ref(), List.of());
                        }
                    });
        }
        return images;
    }

    private FoundService found(ServiceRef service, List<RunningImage> images) {
        ImageMapper mapper = new Owners(profiles, service.scope().profile()).images();
        return FoundService.of(service.name(),
                new EcsService(service.scope().profile(), service.scope().region(), service.cluster().name(),
                        service.name(), JsonObject.of()),
                images.stream().map(image -> new FoundContainer(mapper.map(image.container(), image.image()),
                        image.digestOrNull())).toList());
    }
}
