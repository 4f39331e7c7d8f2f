package app.waybill.core.recipe;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.text.JsonObject;
import app.waybill.core.workspace.ServiceMapping;

/// What is to be made: which recipe for which service, with what was told beside it. `profiles` tell Regions and accounts
/// that the workspace leaves to them. `taskDefinition` is the service's present one, as describe-task-definition prints
/// it; it serves blue/green, which otherwise begins with the least that Fargate takes.
public record RecipeOrder(Wiring wiring, ServiceMapping service, Map<Parameter, String> told, KnownProfiles profiles,
        @Nullable JsonObject taskDefinition) {
    /// Keeps an unchangeable copy of what was told.
    public RecipeOrder {
        told = Map.copyOf(told);
    }

    /// Makes the files. A [RecipeProblem] if something is missing or cannot be wired in this way.
    public Blueprint make() {
        told.forEach(this::check);
        objectionToService().ifPresent(problem -> {
            throw problem;
        });
        Set<Parameter> missing = missing();
        if (!missing.isEmpty()) {
            throw RecipeProblem.missing(missing, "");
        }
        Site site = Site.of(this);
        return switch (wiring) {
            case STATIC -> new StaticBlueprint(this, site).make();
            case BUILD, COMMANDS -> new ConvertBlueprint(this, site).make();
            case BLUE_GREEN -> new BlueGreenBlueprint(this, site).make();
        };
    }

    /// Why the service as it is mapped cannot have this recipe, whatever is told beside it; empty if it can.
    public Optional<RecipeProblem> objectionToService() {
        return ServiceNeeds.missing(service, wiring);
    }

    /// What must be told and is not.
    public Set<Parameter> missing() {
        Set<Parameter> missing = wiring.required();
        missing.removeAll(told.keySet());
        if (template().flatMap(TaskTemplate::executionRole).isPresent()) {
            missing.remove(Parameter.EXECUTION_ROLE);
        }
        return missing;
    }

    private void check(Parameter parameter, String text) {
        if (!wiring.parameters().contains(parameter)) {
            throw RecipeProblem.of(parameter, parameter.option() + " means nothing here", "Leave it out.");
        }
        parameter.objectionTo(text).ifPresent(objection -> {
            throw RecipeProblem.of(parameter, parameter.option() + " is '" + text + "': " + objection,
                    "Correct it: nothing was made.");
        });
    }

    Optional<String> text(Parameter parameter) {
        return Optional.ofNullable(told.get(parameter));
    }

    String needed(Parameter parameter, String why) {
        return text(parameter).orElseThrow(() -> RecipeProblem.missing(Set.of(parameter), why));
    }

    Optional<TaskTemplate> template() {
        return Optional.ofNullable(taskDefinition).map(TaskTemplate::of);
    }
}
