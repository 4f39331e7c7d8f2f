package app.waybill.core.recipe;

import static app.waybill.core.recipe.Parameter.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import app.waybill.core.pipeline.Recipe;

/// The ways in which Waybill makes a pipeline: the recipes, of which the converting one has two forms.
public enum Wiring {
    /// The zip that Waybill publishes is the source.
    STATIC(Recipe.STATIC),
    /// A CodeBuild project makes the image definitions from the image.
    BUILD(Recipe.CONVERT),
    /// A Commands action does, without a project; only in pipelines of type V2.
    COMMANDS(Recipe.CONVERT),
    /// CodeDeploy puts the image into templates, and moves the traffic over.
    BLUE_GREEN(Recipe.BLUE_GREEN);

    private static final Set<Parameter> ALWAYS = EnumSet.of(ROLE, ARTIFACT_BUCKET, EXECUTION_ROLE);
    private static final Set<Parameter> EVERYWHERE = EnumSet.of(TASK_ROLE, NAME, REGION, KEY);

    private final Recipe recipe;

    Wiring(Recipe recipe) {
        this.recipe = recipe;
    }

    /// The recipe that the pipeline follows.
    public Recipe recipe() {
        return recipe;
    }

    /// What must be told whatever the service is.
    public Set<Parameter> required() {
        Set<Parameter> all = EnumSet.copyOf(ALWAYS);
        if (this == BLUE_GREEN) {
            all.add(PORT);
        }
        return all;
    }

    /// All that may be told, in the order in which one asks for it.
    public Set<Parameter> parameters() {
        Set<Parameter> all = required();
        all.addAll(EVERYWHERE);
        all.addAll(switch (this) {
            case STATIC -> List.of();
            case BUILD -> List.of(TAG, REGISTRY_ROLE, BUILD_PROJECT);
            case COMMANDS -> List.of(TAG, REGISTRY_ROLE);
            case BLUE_GREEN -> List.of(TAG, REGISTRY_ROLE, CONTAINER, TEMPLATES, APPLICATION, DEPLOYMENT_GROUP);
        });
        return all;
    }
}
