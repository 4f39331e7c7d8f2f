package app.waybill.ui.services;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.gateway.ServiceRef;
import app.waybill.core.publish.BundlePlanner;
import app.waybill.core.publish.ContainerChange;
import app.waybill.core.publish.ImageQuestion;
import app.waybill.core.publish.Published;
import app.waybill.core.publish.Questions;
import app.waybill.core.publish.RenderedService;
import app.waybill.core.publish.ServicePlan;
import app.waybill.core.publish.ServiceRenderer;
import app.waybill.core.publish.TargetAnswer;
import app.waybill.core.status.ServiceStatus;
import app.waybill.core.status.State;
import app.waybill.core.status.StatusFacts;
import app.waybill.core.text.TimeText;
import app.waybill.core.workspace.ContainerMapping;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.core.workspace.ServiceMapping.EcsService;

/// Tells how services stand, from their mappings and what the cloud answered, at once. `asked` are the questions whose
/// answers are on their way.
record ServiceLooks(KnownProfiles profiles, KnownAnswers known, Set<Object> asked, TimeText times) {

    /// What must be known of ECR for a service.
    List<ImageQuestion> imageQuestions(ServiceMapping service) {
        return new ServiceRenderer(profiles).questions(service);
    }

    /// All that must be known for services.
    Questions questions(Collection<ServiceMapping> services) {
        return StatusFacts.questions(services, profiles).without(ServiceRef.class::isInstance);
    }

    /// How a service stands among all of its workspace.
    ServiceLook of(ServiceMapping service, Collection<ServiceMapping> all) {
        ServiceStatus status = new StatusFacts(profiles, known.answers(), times).of(service, all);
        RenderedService rendered = status.service();
        ServicePlan plan = status.plan();
        TargetAnswer target = new BundlePlanner(profiles).question(service).map(known.answers().targets()::get)
                .orElse(null);
        Set<Object> questions = questions(List.of(service)).all();
        Optional<LastKnown> last = known.lastKnown(questions);
        ServiceState state = state(status, last, !Collections.disjoint(questions, asked));
        String words = last.filter(_ -> rendered.errors().isEmpty() && state != ServiceState.UNMAPPED)
                .map(it -> words(it, state)).orElseGet(() -> words(state, rendered, plan));
        return new ServiceLook(rendered, plan, target, last.orElse(null), state, words, questions);
    }

    /// What the cloud did not say is either being asked, or nobody asked yet, or it refused to say.
    private ServiceState state(ServiceStatus status, Optional<LastKnown> last, boolean isAsking) {
        State state = last.isPresent() && status.state().compareTo(State.UNKNOWN) > 0 ? State.UNKNOWN : status.state();
        return switch (state) {
            case ERROR, MISSING -> ServiceState.ERROR;
            case UNMAPPED -> ServiceState.UNMAPPED;
            case UNKNOWN -> unknown(status, last, isAsking);
            case BEHIND -> ServiceState.BEHIND;
            case DRIFTED -> ServiceState.DRIFTED;
            case UP_TO_DATE -> ServiceState.UP_TO_DATE;
        };
    }

    private ServiceState unknown(ServiceStatus status, Optional<LastKnown> last, boolean isAsking) {
        List<CloudException> failures = new ArrayList<>(status.failures());
        last.map(LastKnown::cause).ifPresent(failures::add);
        if (isAsking && (failures.isEmpty() || last.isPresent())) {
            return ServiceState.LOOKING;
        }
        if (failures.isEmpty()) {
            return ServiceState.NOT_LOOKED_AT;
        }
        return failures.stream().allMatch(CloudException.SignInNeeded.class::isInstance)
                ? ServiceState.SIGN_IN
                : ServiceState.ERROR;
    }

    private static boolean isMapped(ServiceMapping service) {
        return service.containers().stream().anyMatch(it -> !(it instanceof ContainerMapping.LeftAlone));
    }

    private String words(LastKnown last, ServiceState state) {
        String age = last.words(times);
        return state == ServiceState.ERROR ? age + ": " + ShortWords.of(last.cause()) : age;
    }

    private static String words(ServiceState state, RenderedService service, ServicePlan plan) {
        return switch (state) {
            case ERROR -> ShortWords.of(service, plan);
            case UNMAPPED -> isMapped(service.mapping()) ? "no place to publish to" : "no container is mapped";
            case BEHIND -> plan instanceof ServicePlan.Upload upload ? changeWords(upload) : "";
            case DRIFTED -> "something else runs";
            case SIGN_IN -> "signed out";
            case LOOKING -> "looking at what is published";
            case NOT_LOOKED_AT -> "not looked at yet";
            case UP_TO_DATE -> service.mapping().ecs().map(EcsService::cluster).orElse("published");
        };
    }

    private static String changeWords(ServicePlan.Upload upload) {
        if (upload.before() instanceof Published.Nothing) {
            return "not published yet";
        }
        if (upload.before().definitions().isEmpty()) {
            return "what is published cannot be read";
        }
        long behind = upload.changes().stream().filter(it -> it.kind() != ContainerChange.Kind.SAME).count();
        return behind == 1 ? "1 container behind" : behind + " containers behind";
    }
}
