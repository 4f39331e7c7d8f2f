package app.waybill.core.recipe;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import app.waybill.core.gateway.Scope;
import app.waybill.core.pipeline.Arn;
import app.waybill.core.workspace.ServiceMapping.EcsService;
import app.waybill.core.workspace.ServiceMapping.PipelineName;

/// Where the pipeline stands, what it is called and whom it acts as. `passed` are the roles of the tasks, which the
/// pipeline hands to ECS.
record Site(String name, Arn role, String region, String artifactBucket, List<String> passed, @Nullable String key,
        EcsService ecs) {
    /// The site of an order, in which all that every recipe needs is there.
    static Site of(RecipeOrder order) {
        EcsService ecs = order.service().ecs().orElseThrow();
        Arn role = Arn.parse(order.needed(Parameter.ROLE, "")).orElseThrow();
        String region = region(order, ecs);
        same(Parameter.ROLE, "the role's partition", role.partition(), "the Region " + region + " is of",
                Partitions.of(region));
        same(Parameter.REGION, "the Region", region, "the service runs in",
                order.profiles().scope(ecs.profile(), ecs.region()).map(Scope::region).orElse(region));
        same(Parameter.ROLE, "the role's account", role.account(), "the service runs in",
                order.profiles().account(ecs.profile()).orElse(role.account()));
        return new Site(name(order), role, region, order.needed(Parameter.ARTIFACT_BUCKET, ""),
                passed(order), order.text(Parameter.KEY).orElse(null), ecs).checked();
    }

    private Site checked() {
        passed.forEach(other -> same(Parameter.ROLE, "the role's account", role.account(), other + " is of",
                Arn.parse(other).map(Arn::account).orElse("")));
        if (key != null) {
            same(Parameter.KEY, "the Region", region, key + " is of", Arn.parse(key).map(Arn::region).orElse(""));
        }
        return this;
    }

    /// Recipes keep a pipeline and its service together: another account or Region would need roles, keys and buckets there.
    private static void same(Parameter told, String what, String pipeline, String where, String other) {
        if (!pipeline.equals(other)) {
            throw RecipeProblem.of(told, what + " is " + pipeline + ", and " + where + " " + other,
                    "Make the pipeline where its service is: give a role and a Region from there.");
        }
    }

    private static String name(RecipeOrder order) {
        String name = order.text(Parameter.NAME).or(() -> order.service().pipeline().map(PipelineName::name))
                .orElse(order.service().name());
        Parameter.NAME.objectionTo(name).ifPresent(objection -> {
            throw RecipeProblem.of(Parameter.NAME, Parameter.NAME.option() + " is '" + name + "': " + objection,
                    "Give the pipeline another name with --name.");
        });
        return name;
    }

    private static List<String> passed(RecipeOrder order) {
        List<String> roles = new ArrayList<>();
        order.text(Parameter.EXECUTION_ROLE).or(() -> order.template().flatMap(TaskTemplate::executionRole))
                .ifPresent(roles::add);
        order.text(Parameter.TASK_ROLE).or(() -> order.template().flatMap(TaskTemplate::taskRole))
                .filter(role -> !roles.contains(role)).ifPresent(roles::add);
        return roles;
    }

    private static String region(RecipeOrder order, EcsService ecs) {
        return order.text(Parameter.REGION)
                .or(() -> order.profiles().scope(ecs.profile(), ecs.region()).map(Scope::region))
                .orElseThrow(() -> RecipeProblem.missing(List.of(Parameter.REGION),
                        ": neither the workspace nor the profile '" + ecs.profile() + "' names a Region"));
    }

    String account() {
        return role.account();
    }

    /// The ARN of something that is in the pipeline's account and Region.
    String arn(String service, String resource) {
        return "arn:" + role.partition() + ":" + service + ":" + region + ":" + account() + ":" + resource;
    }

    /// The ARN of a bucket, or of objects in it.
    String s3(String resource) {
        return "arn:" + role.partition() + ":s3:::" + resource;
    }

    /// The ARN of a role of this pipeline's account.
    String roleArn(String roleName) {
        return "arn:" + role.partition() + ":iam::" + account() + ":role/" + roleName;
    }

    String pipelineArn() {
        return arn("codepipeline", name);
    }

    /// A name for something that belongs to the pipeline: IAM and EventBridge take at most 64 characters, and no `@` in
    /// the name of a rule.
    String named(String suffix) {
        String whole = name.replace('@', '-') + suffix;
        if (whole.length() <= 64) {
            return whole;
        }
        // Two long names that begin alike must not become one.
        String mark = "-" + String.format("%08x", name.hashCode());
        return whole.substring(0, 64 - mark.length() - suffix.length()) + mark + suffix;
    }
}
