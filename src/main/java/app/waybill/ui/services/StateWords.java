package app.waybill.ui.services;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import app.waybill.core.gateway.CloudException;
import app.waybill.core.publish.Published;
import app.waybill.core.publish.ServicePlan;
import app.waybill.core.status.ContainerStatus;
import app.waybill.core.status.ServiceStatus;
import app.waybill.core.status.State;
import app.waybill.core.text.TimeText;
import app.waybill.core.workspace.ServiceMapping.EcsService;

/// The state of a service on the screen, and why in a few words. What the cloud did not say is either being asked, or
/// nobody asked yet, or it refused to say. `isAwaited` says that nothing was heard of ECS yet.
record StateWords(ServiceStatus status, Optional<LastKnown> last, boolean isAsking, boolean isAwaited) {

    /// The state of the service.
    ServiceState state() {
        return of(status.state());
    }

    /// The states of its containers.
    List<ServiceState> states() {
        return status.containers().stream().map(container -> of(container.state())).toList();
    }

    private ServiceState of(State state) {
        boolean doubtful = last.isPresent() || (isAwaited && state == State.UP_TO_DATE);
        return switch (doubtful && state.compareTo(State.UNKNOWN) > 0 ? State.UNKNOWN : state) {
            case ERROR -> ServiceState.ERROR;
            case MISSING -> ServiceState.MISSING;
            case UNMAPPED -> ServiceState.UNMAPPED;
            case UNKNOWN -> unknown();
            case BEHIND -> ServiceState.BEHIND;
            case DRIFTED -> ServiceState.DRIFTED;
            case UP_TO_DATE -> ServiceState.UP_TO_DATE;
        };
    }

    private ServiceState unknown() {
        List<CloudException> failures = failures();
        if (isAsking && (failures.isEmpty() || last.isPresent())) {
            return ServiceState.LOOKING;
        }
        if (failures.isEmpty()) {
            return ServiceState.NOT_LOOKED_AT;
        }
        return failures.stream().allMatch(CloudException.SignInNeeded.class::isInstance)
                ? ServiceState.SIGN_IN
                : ServiceState.UNKNOWN;
    }

    private List<CloudException> failures() {
        List<CloudException> failures = new ArrayList<>(status.failures());
        last.map(LastKnown::cause).ifPresent(failures::add);
        return failures;
    }

    String words(TimeText times) {
        ServiceState state = state();
        String age = last.filter(_ -> state != ServiceState.ERROR && state != ServiceState.MISSING
                && state != ServiceState.UNMAPPED).map(it -> it.words(times)).orElse("");
        if (age.isEmpty()) {
            return words(state);
        }
        return state == ServiceState.UNKNOWN ? age + ": " + ShortWords.of(last.orElseThrow().cause()) : age;
    }

    private String words(ServiceState state) {
        return switch (state) {
            case ERROR -> ShortWords.of(status.service(), status.plan());
            case UNKNOWN -> failures().stream().findFirst().map(ShortWords::of).orElse("");
            case UNMAPPED -> status.service().mapping().publish().isPresent()
                    ? "no container is mapped"
                    : "no place to publish to";
            case BEHIND -> behind();
            case MISSING, DRIFTED -> why();
            case SIGN_IN -> "signed out";
            case LOOKING -> "looking at what is published and runs";
            case NOT_LOOKED_AT -> "not looked at yet";
            case UP_TO_DATE -> status.service().mapping().ecs().map(EcsService::cluster).orElse("published");
        };
    }

    private String behind() {
        if (status.plan() instanceof ServicePlan.Upload upload && upload.before() instanceof Published.Nothing) {
            return "not published yet";
        }
        if (status.plan() instanceof ServicePlan.Upload upload && upload.before().definitions().isEmpty()) {
            return "what is published cannot be read";
        }
        long behind = status.containers().stream().filter(it -> it.state() == State.BEHIND).count();
        return behind == 1 ? why() : behind + " containers behind";
    }

    /// Why the worst container stands as it does; with its name where there are several.
    private String why() {
        return status.worst().map(worst -> name(worst) + ShortWords.withoutCall(worst.why())).orElse("");
    }

    private String name(ContainerStatus worst) {
        return status.containers().size() == 1 || worst.container() == null ? "" : worst.container() + ": ";
    }
}
