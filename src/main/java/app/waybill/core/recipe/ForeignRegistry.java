package app.waybill.core.recipe;

import java.util.List;
import java.util.Optional;

/// What images in another account's registry need. An ECR source names no registry: it looks in the account of the role in
/// which it acts, so that this role is one of that account, and puts the artifact into this one's bucket.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/pipelines-create-cross-account.html
record ForeignRegistry(String account, String role, List<EcrImage> images, Site site) {
    private static final String FILES = "registry-role";
    private static final String FORWARDING_FILES = "forwarding-role";
    private static final String FORWARDING_TARGETS = "forwarding-targets.json";
    /// A source that acts in a role of another account is refused without the second one.
    /// https://github.com/aws/aws-cdk/pull/14260
    private static final List<String> PUT_ARTIFACTS = List.of("s3:PutObject", "s3:PutObjectAcl");

    static Optional<ForeignRegistry> of(RecipeOrder order, Site site, List<EcrImage> images) {
        List<EcrImage> foreign = images.stream().filter(image -> image.isForeign(site)).toList();
        List<String> accounts = foreign.stream().map(EcrImage::account).distinct().toList();
        if (accounts.isEmpty()) {
            return Optional.empty();
        }
        if (accounts.size() > 1) {
            throw new RecipeProblem("the images lie in the registries of " + accounts.size() + " other accounts: "
                    + String.join(", ", accounts), advice(site));
        }
        String account = accounts.getFirst();
        List<Parameter> missing = List.of(Parameter.REGISTRY_ROLE, Parameter.KEY).stream()
                .filter(parameter -> order.text(parameter).isEmpty()).toList();
        if (!missing.isEmpty()) {
            throw RecipeProblem.missing(missing, ": the image " + foreign.getFirst().repository()
                    + " lies in the registry of account " + account + ", and the pipeline is in " + site.account());
        }
        String role = order.needed(Parameter.REGISTRY_ROLE, "");
        if (!role.contains(":" + account + ":")) {
            throw RecipeProblem.of(Parameter.REGISTRY_ROLE,
                    Parameter.REGISTRY_ROLE.option() + " is " + role + ", no role of the account "
                            + account + " whose registry holds the image",
                    "Name a role of that account.");
        }
        return Optional.of(new ForeignRegistry(account, role, foreign, site));
    }

    private static String advice(Site site) {
        return "Replicate the repositories to the account " + site.account()
                + " and map those, or take the recipe static.";
    }

    /// Why and how events of another account or Region come to the pipeline's bus.
    static String forwarding(EcrImage image, Site site) {
        return "Pushes to " + image.repository() + " are events of account " + image.account() + " in " + image.region()
                + ": a rule there must forward them to " + bus(site) + ", whose policy lets that account in.";
    }

    String note() {
        return "Images lie in the registry of account " + account
                + ": SETUP.md says what that account and the service's task "
                + "execution role must be allowed. Replicating the repositories to the account " + site.account()
                + " and mapping those needs none of it.";
    }

    List<GeneratedFile> files() {
        Policy policy = new Policy().allow("Images", List.of("ecr:DescribeImages"), repositories());
        Artifacts.allow(policy, site, PUT_ARTIFACTS);
        Policy bucket = new Policy().allowTo(role, "RegistryRole", PUT_ARTIFACTS,
                site.s3(site.artifactBucket() + "/*"));
        Policy key = new Policy();
        Artifacts.allowKeyTo(key, role);
        Policy repository = new Policy().allowTo(site.passed().getFirst(), "Pull",
                List.of("ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"));
        Policy trust = new Policy().allowTo(site.role().text(), "Assume", List.of("sts:AssumeRole"));
        return List.of(trust.file(FILES + "-trust.json"), policy.file(FILES + "-policy.json"),
                bucket.file("artifact-bucket-policy.json"), key.file("artifact-key-policy.json"),
                repository.file("repository-policy.json"),
                Policy.trustOf("events.amazonaws.com").file(FORWARDING_FILES + "-trust.json"),
                new Policy().allow("Forward", List.of("events:PutEvents"), bus(site))
                        .file(FORWARDING_FILES + "-policy.json"),
                EventRules.target(FORWARDING_TARGETS, "bus", bus(site), forwardingRole()));
    }

    private static String bus(Site site) {
        return site.arn("events", "event-bus/default");
    }

    /// A role in the other account, named as the one that starts the pipeline.
    private String forwardingRole() {
        return role.substring(0, role.indexOf(":role/")) + ":role/" + site.named("-events");
    }

    SetupGuide explain(SetupGuide guide, EventRules events) {
        List<String> pulls = images.stream().map(EcrImage::repository).distinct()
                .map(repository -> "aws ecr set-repository-policy --repository-name " + repository
                        + " --policy-text file://repository-policy.json --region " + site.region())
                .toList();
        return guide.role("In account " + account + ": create the source's role", role, FILES)
                .step("In account " + account + ": let the service pull",
                        "The command replaces the repository's policy: if it has one, add the statement to it.", pulls)
                .step("Let account " + account + " send its events here",
                        "They come to `" + bus(site) + "`, where the pipeline's rule waits for them.",
                        List.of("aws events put-permission --event-bus-name default --action events:PutEvents --principal "
                                + account + " --statement-id registry-" + account + " --region " + site.region()))
                .role("In account " + account + ": create the role that forwards events", forwardingRole(),
                        FORWARDING_FILES)
                .rules("In account " + account + ": forward the pushes", "The same patterns as here.",
                        events.rules().stream().filter(rule -> rule.account().equals(account)).toList(),
                        FORWARDING_TARGETS)
                .step("Let the source's role put artifacts here",
                        "Add the statement of `artifact-bucket-policy.json` to the policy of the bucket `"
                                + site.artifactBucket()
                                + "`, and that of `artifact-key-policy.json` to the policy of the key `"
                                + site.key() + "`.",
                        List.of());
    }

    private String[] repositories() {
        return images.stream().map(image -> image.arn(site)).distinct().toArray(String[]::new);
    }
}
