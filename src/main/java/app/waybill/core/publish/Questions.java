package app.waybill.core.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import app.waybill.core.ecs.Answer;
import app.waybill.core.ecs.ServiceLookup;
import app.waybill.core.gateway.Cloud;
import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.gateway.ParallelCalls;
import app.waybill.core.gateway.PipelineGateway;
import app.waybill.core.gateway.PipelineRef;
import app.waybill.core.gateway.ServiceRef;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.pipeline.PipelineReader;
import app.waybill.core.workspace.ServiceMapping;

/// What must be asked of ECR, S3, ECS and CodePipeline, each once, and the asking: all at the same time. What fails hides
/// nothing else.
public record Questions(Set<ImageQuestion> images, Set<TargetQuestion> targets, Set<ServiceRef> services,
        Set<PipelineRef> pipelines) {

    /// What must be known to make image definitions of services: the images, and what ECS uses.
    public static Questions toRender(Collection<ServiceMapping> services, KnownProfiles profiles) {
        ServiceRenderer renderer = new ServiceRenderer(profiles);
        Questions all = new Questions(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(), Set.of());
        services.forEach(service -> {
            all.images.addAll(renderer.questions(service));
            renderer.ref(service).ifPresent(all.services::add);
        });
        return all;
    }

    /// These, and what lies at the places where bundles of services go.
    public Questions withTargets(Collection<ServiceMapping> wanted, KnownProfiles profiles) {
        BundlePlanner planner = new BundlePlanner(profiles);
        return new Questions(images, wanted.stream().flatMap(service -> planner.question(service).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new)), services, pipelines);
    }

    /// These, and the pipelines of services: a call for each, of which CodePipeline takes few at a time.
    public Questions withPipelines(Collection<ServiceMapping> wanted, KnownProfiles profiles) {
        ServiceRenderer renderer = new ServiceRenderer(profiles);
        return new Questions(images, targets, services,
                wanted.stream().flatMap(service -> renderer.pipeline(service).stream())
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /// These, and more about images.
    public Questions withImages(Collection<ImageQuestion> more) {
        Set<ImageQuestion> all = new LinkedHashSet<>(images);
        all.addAll(more);
        return new Questions(all, targets, services, pipelines);
    }

    /// Those that nobody objects to.
    public Questions without(Predicate<Object> unwanted) {
        return new Questions(images.stream().filter(unwanted.negate()).collect(Collectors.toSet()),
                targets.stream().filter(unwanted.negate()).collect(Collectors.toSet()),
                services.stream().filter(unwanted.negate()).collect(Collectors.toSet()),
                pipelines.stream().filter(unwanted.negate()).collect(Collectors.toSet()));
    }

    /// Each of them.
    public Set<Object> all() {
        Set<Object> all = new HashSet<>(images);
        all.addAll(targets);
        all.addAll(services);
        all.addAll(pipelines);
        return all;
    }

    /// The answers to all. To cancel, interrupt the thread.
    public Answers ask(Cloud cloud) throws InterruptedException {
        Answers all = Answers.none();
        ask(cloud, all::add);
        return all;
    }

    /// Asks all and hands on what is answered as soon as it is, on the calling thread: each repository, each pipeline, and the
    /// places and the services of each profile and Region, on their own, so that none waits for a slow one. To cancel, interrupt
    /// the thread.
    public void ask(Cloud cloud, Consumer<Answers> arrived) throws InterruptedException {
        ParallelCalls.each(groups(cloud), arrived);
    }

    private List<Callable<Answers>> groups(Cloud cloud) {
        ImageResolver ecr = new ImageResolver(cloud.images());
        TargetResolver s3 = new TargetResolver(cloud.objects(), cloud.profiles());
        ServiceLookup ecs = new ServiceLookup(cloud.services());
        List<Callable<Answers>> groups = new ArrayList<>();
        ecr.calls(images).forEach(repository -> groups.add(() -> Answers.ofImages(repository.call())));
        targets.stream().collect(Collectors.groupingBy(question -> question.object().scope())).values()
                .forEach(some -> groups.add(() -> Answers.ofTargets(s3.resolve(some))));
        services.stream().collect(Collectors.groupingBy(ServiceRef::scope)).values()
                .forEach(some -> groups.add(() -> Answers.ofServices(ecs.inUse(some))));
        pipelines.forEach(pipeline -> groups.add(() -> Answers.ofPipeline(pipeline,
                Answer.of(() -> definition(cloud.pipelines(), pipeline)))));
        return groups;
    }

    private static Pipeline definition(PipelineGateway gateway, PipelineRef pipeline) {
        return PipelineReader.read(gateway.definition(pipeline.scope(), pipeline.name())).pipeline().orElseThrow();
    }
}
