package app.waybill.core.recipe;

import static app.waybill.core.recipe.Parameter.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import app.waybill.core.pipeline.Recipe;

/// The ways in which Waybill makes a pipeline: the recipes, of which the converting one has two forms.
public enum Wiring {
    /// The zip that Waybill publishes is the source.
    STATIC(Recipe.STATIC, List.of(), List.of()),
    /// A CodeBuild project makes the image definitions from the image.
    BUILD(Recipe.CONVERT, List.of(), List.of(TAG, REGISTRY_ROLE, BUILD_PROJECT)),
    /// A Commands action does, without a project; only in pipelines of type V2.
    COMMANDS(Recipe.CONVERT, List.of(), List.of(TAG, REGISTRY_ROLE)),
    /// CodeDeploy puts the image into templates, and moves the traffic over.
    BLUE_GREEN(Recipe.BLUE_GREEN, List.of(PORT),
            List.of(TAG, REGISTRY_ROLE, CONTAINER, TEMPLATES, APPLICATION, DEPLOYMENT_GROUP));

    private static final Set<Parameter> ALWAYS = EnumSet.of(ROLE, ARTIFACT_BUCKET, EXECUTION_ROLE);
    private static final Set<Parameter> EVERYWHERE = EnumSet.of(TASK_ROLE, NAME, REGION, KEY);

    private final Recipe recipe;
    private final List<Parameter> required;
    private final List<Parameter> optional;

    Wiring(Recipe recipe, List<Parameter> required, List<Parameter> optional) {
        this.recipe = recipe;
        this.required = required;
        this.optional = optional;
    }

    /// The recipe that the pipeline follows.
    public Recipe recipe() {
        return recipe;
    }

    /// What must be told whatever the service is.
    public Set<Parameter> required() {
        Set<Parameter> all = EnumSet.copyOf(ALWAYS);
        all.addAll(required);
        return all;
    }

    /// All that may be told, in the order in which one asks for it.
    public Set<Parameter> parameters() {
        Set<Parameter> all = required();
        all.addAll(EVERYWHERE);
        all.addAll(optional);
        return all;
    }
}
