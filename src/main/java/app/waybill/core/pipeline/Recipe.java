package app.waybill.core.pipeline;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// A way to hand an image from ECR over to ECS.
public enum Recipe {
    /// A zip in S3 holds `imagedefinitions.json`; an ECR source, if any, only starts the pipeline.
    STATIC("The pipeline deploys the image definitions that Waybill publishes.",
            "Take it to say yourself which image runs, and when."),
    /// An action between reads the ECR source's `imageDetail.json`, or its variables, and writes `imagedefinitions.json`.
    CONVERT("The pipeline makes image definitions of each image that is pushed.",
            "Take it to deploy every push of a tag, by ECS's own rolling update."),
    /// CodeDeployToECS reads `imageDetail.json` and two templates.
    BLUE_GREEN("CodeDeploy puts each image that is pushed into a task definition, and moves the traffic over.",
            "Take it where a load balancer and CodeDeploy control the service.");

    private final String does;
    private final String takeIt;

    Recipe(String does, String takeIt) {
        this.does = does;
        this.takeIt = takeIt;
    }

    /// The recipes that a pipeline follows, seldom more than one; none where ECS gets its file from an ordinary build, or
    /// where there is no ECS.
    public static Set<Recipe> of(Pipeline pipeline) {
        Set<Recipe> recipes = EnumSet.noneOf(Recipe.class);
        pipeline.actions().forEach(action -> {
            if (action.kind() == ActionKind.ECS_BLUE_GREEN) {
                recipes.add(BLUE_GREEN);
            }
            if (action.kind() == ActionKind.ECS_DEPLOY) {
                action.inputs().stream().flatMap(input -> pipeline.producersOf(input.name()).stream())
                        .forEach(producer -> addHandOver(pipeline, producer, recipes));
            }
        });
        return recipes;
    }

    /// How people call it: "static", "convert", "blue/green".
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '/');
    }

    /// What a pipeline of it does, in a sentence.
    public String does() {
        return does;
    }

    /// When one takes it, in a sentence.
    public String takeIt() {
        return takeIt;
    }

    private static void addHandOver(Pipeline pipeline, Action producer, Set<Recipe> recipes) {
        switch (producer.kind()) {
            case S3_SOURCE -> recipes.add(STATIC);
            case CODE_BUILD, COMMANDS -> {
                if (readsEcr(pipeline, producer)) {
                    recipes.add(CONVERT);
                }
            }
            default -> {
                // an ordinary build's own file is no hand-over
            }
        }
    }

    private static boolean readsEcr(Pipeline pipeline, Action converter) {
        return pipeline.actions()
                .anyMatch(action -> action.kind() == ActionKind.ECR_SOURCE && converter.takesFrom(action));
    }
}
