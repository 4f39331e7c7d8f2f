package app.waybill.core.status;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import app.waybill.core.ecs.Answer;
import app.waybill.core.ecs.InUse;
import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.image.Selection;
import app.waybill.core.publish.Answers;
import app.waybill.core.publish.BundlePlanner;
import app.waybill.core.publish.ImageQuestion;
import app.waybill.core.publish.Questions;
import app.waybill.core.publish.RenderedService;
import app.waybill.core.publish.ServicePlan;
import app.waybill.core.publish.ServiceRenderer;
import app.waybill.core.publish.TargetAnswer;
import app.waybill.core.text.TimeText;
import app.waybill.core.workspace.ContainerMapping;
import app.waybill.core.workspace.ServiceMapping;

/// What the cloud said so far, and how services stand by it: at once, without asking anybody. What was not asked of ECS is
/// not held against a service. `times` writes the times of which the reasons tell.
public record StatusFacts(KnownProfiles profiles, Answers answers, TimeText times) {

    /// All that must be asked to say how services stand.
    public static Questions questions(Collection<ServiceMapping> services, KnownProfiles profiles) {
        return Questions.toRender(services, profiles).withTargets(services, profiles)
                .withImages(services.stream().flatMap(service -> service.containers().stream())
                        .flatMap(container -> newest(container, profiles).stream()).toList());
    }

    /// What must be asked of ECR to know the newest image that a container could run: of a pinned one, that of its
    /// repository.
    static Optional<ImageQuestion> newest(ContainerMapping container, KnownProfiles profiles) {
        return new ServiceRenderer(profiles).question(container)
                .map(question -> question.selection() instanceof Selection.ByDigest
                        ? new ImageQuestion(question.repository(), new Selection.Newest("*"))
                        : question);
    }

    /// How a service stands among all of its workspace.
    public ServiceStatus of(ServiceMapping service, Collection<ServiceMapping> all) {
        ServiceRenderer renderer = new ServiceRenderer(profiles);
        RenderedService rendered = renderer.render(service, answers);
        BundlePlanner planner = new BundlePlanner(profiles);
        ServicePlan plan = planner.plan(rendered, all, answers.targets());
        Optional<TargetAnswer> target = planner.question(service).map(answers.targets()::get);
        Optional<Answer<InUse>> inUse = renderer.ref(service).map(answers.services()::get);
        return new ServiceStatus(rendered, plan,
                new ContainerRows(new ContainerJudge(rendered, plan, target, inUse, times), this).all(),
                failures(rendered, target, inUse));
    }

    private static List<CloudException> failures(RenderedService rendered, Optional<TargetAnswer> target,
            Optional<Answer<InUse>> inUse) {
        List<CloudException> failures = new ArrayList<>(rendered.failures());
        target.filter(TargetAnswer.Failed.class::isInstance)
                .ifPresent(failed -> failures.add(((TargetAnswer.Failed) failed).cause()));
        inUse.flatMap(Answer::failure).ifPresent(failures::add);
        inUse.flatMap(Answer::known).ifPresent(known -> failures.addAll(known.failures()));
        return failures.stream().distinct().toList();
    }
}
