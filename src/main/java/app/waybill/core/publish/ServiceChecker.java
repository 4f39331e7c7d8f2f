package app.waybill.core.publish;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.waybill.core.ecs.Answer;
import app.waybill.core.gateway.Cloud;
import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.workspace.ServiceMapping;

/// Checks services by all that the cloud says of them, without publishing anything: their images, their task definitions,
/// the buckets, and the pipelines.
public final class ServiceChecker {
    private final Cloud cloud;
    private final KnownProfiles profiles;

    /// What was found in a service, and what the cloud said no to.
    public record CheckedService(RenderedService service, List<ServiceFinding> findings,
            List<CloudException> failures) {
        /// Keeps unchangeable copies of the lists.
        public CheckedService {
            findings = List.copyOf(findings);
            failures = List.copyOf(failures);
        }
    }

    /// A checker that asks through these gateways.
    public ServiceChecker(Cloud cloud, KnownProfiles profiles) {
        this.cloud = cloud;
        this.profiles = profiles;
    }

    /// Checks services, all at once. To cancel, interrupt the thread.
    public List<CheckedService> check(Collection<ServiceMapping> services) throws InterruptedException {
        Answers answers = Questions.toRender(services, profiles).withTargets(services, profiles)
                .withPipelines(services, profiles).ask(cloud);
        return services.stream().map(service -> checked(service, answers)).toList();
    }

    private CheckedService checked(ServiceMapping service, Answers answers) {
        ServiceRenderer renderer = new ServiceRenderer(profiles);
        BundlePlanner planner = new BundlePlanner(profiles);
        RenderedService rendered = renderer.render(service, answers);
        Set<CloudException> failures = new LinkedHashSet<>(rendered.failures());
        planner.question(service).map(answers.targets()::get).filter(TargetAnswer.Failed.class::isInstance)
                .ifPresent(failed -> failures.add(((TargetAnswer.Failed) failed).cause()));
        renderer.ref(service).map(answers.services()::get).ifPresent(answer -> {
            answer.failure().ifPresent(failures::add);
            answer.known().ifPresent(known -> failures.addAll(known.failures()));
        });
        renderer.pipeline(service).map(answers.pipelines()::get).flatMap(ServiceChecker::failure)
                .ifPresent(failures::add);
        return new CheckedService(rendered, planner.findings(rendered, answers.targets()), List.copyOf(failures));
    }

    /// That there is no such pipeline is a finding.
    private static Optional<CloudException> failure(Answer<?> answer) {
        return answer.failure().filter(cause -> !(cause instanceof CloudException.NotFound));
    }
}
