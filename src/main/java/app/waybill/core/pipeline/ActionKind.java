package app.waybill.core.pipeline;

import java.util.Set;
import java.util.stream.Stream;

/// The types of action that Waybill treats in a way of their own.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/actions-valid-providers.html
@SuppressWarnings("ImmutableEnumChecker")
public enum ActionKind {
    /// Puts out `imageDetail.json`: which image, but not which container.
    ECR_SOURCE("ECR", "Source"),
    /// Puts out the zip that lies in a bucket.
    S3_SOURCE("S3", "Source"),
    /// Runs a buildspec.
    CODE_BUILD("CodeBuild", "Build|Test"),
    /// Runs commands that stand in the pipeline.
    COMMANDS("Commands", "Compute"),
    /// ECS standard deployment: takes `imagedefinitions.json`.
    ECS_DEPLOY("ECS", "Deploy"),
    /// ECS blue/green deployment through CodeDeploy: takes `imageDetail.json` and two templates.
    ECS_BLUE_GREEN("CodeDeployToECS", "Deploy"),
    /// Waits for a person.
    APPROVAL("Manual", "Approval"),
    /// Any other.
    OTHER("", "");

    private final String provider;
    private final Set<String> categories;

    ActionKind(String provider, String categories) {
        this.provider = provider;
        this.categories = Set.of(categories.split("\\|"));
    }

    /// The kind of that type. The owner must be AWS, or not be said.
    static ActionKind of(ActionTypeId type) {
        boolean aws = type.owner().isEmpty() || "AWS".equals(type.owner());
        return Stream.of(values()).filter(kind -> aws && kind.provider.equals(type.provider())
                && kind.categories.contains(type.category())).findFirst().orElse(OTHER);
    }
}
