package app.waybill.core.recipe;

import java.util.Optional;

import app.waybill.core.workspace.ContainerMapping.FromEcr;
import app.waybill.core.workspace.ServiceMapping;

/// What the mapping of a service must hold for a recipe, whatever is told beside it.
final class ServiceNeeds {
    private ServiceNeeds() {
    }

    static Optional<RecipeProblem> missing(ServiceMapping service, Wiring wiring) {
        if (service.ecs().isEmpty()) {
            return Optional.of(new RecipeProblem("the service '" + service.name() + "' has no 'ecs' in the workspace",
                    "Say there in which cluster it runs, under which name, and with which profile one sees it."));
        }
        if (wiring == Wiring.STATIC) {
            return service.publish().isPresent()
                    ? Optional.empty()
                    : Optional.of(new RecipeProblem("the service '" + service.name()
                            + "' has no 'publish' in the workspace",
                            "Say there under which bucket and key its bundle is published: the pipeline watches it."));
        }
        return service.containers().stream().anyMatch(FromEcr.class::isInstance)
                ? Optional.empty()
                : Optional.of(new RecipeProblem("no container of the service '" + service.name()
                        + "' runs an image of ECR",
                        "A push to ECR is what starts this recipe: map a container to a repository, or take the recipe "
                                + "static."));
    }
}
