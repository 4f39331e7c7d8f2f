package app.waybill.core.recipe;

import java.util.List;
import java.util.Optional;

/// What images in another account's registry need. An ECR source names no registry: it looks in the account of the role in
/// which it acts, so that this role is one of that account, and puts the artifact into this one's bucket.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/pipelines-create-cross-account.html
record ForeignRegistry(String account, String role, List<EcrImage> images, Site site) {
    private static final String FILES = "registry-role";

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
                + ": a rule there must forward them to " + site.arn("events", "event-bus/default")
                + ", whose policy lets that account in.";
    }

    String note() {
        return "Images lie in the registry of account " + account
                + ": SETUP.md says what that account and the service's task "
                + "execution role must be allowed. Replicating the repositories to the account " + site.account()
                + " and mapping those needs none of it.";
    }

    List<GeneratedFile> files() {
        Policy policy = new Policy().allow("Images", List.of("ecr:DescribeImages"), repositories());
        Artifacts.allow(policy, site, List.of("s3:PutObject"));
        Policy bucket = new Policy().allowTo(role, "RegistryRole", List.of("s3:PutObject"),
                site.s3(site.artifactBucket() + "/*"));
        Policy key = new Policy();
        Artifacts.allowKeyTo(key, role);
        Policy repository = new Policy().allowTo(site.passed().getFirst(), "Pull",
                List.of("ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"));
        Policy trust = new Policy().allowTo(site.role().text(), "Assume", List.of("sts:AssumeRole"));
        return List.of(trust.file(FILES + "-trust.json"), policy.file(FILES + "-policy.json"),
                bucket.file("artifact-bucket-policy.json"), key.file("artifact-key-policy.json"),
                repository.file("repository-policy.json"));
    }

    SetupGuide explain(SetupGuide guide) {
        List<String> pulls = images.stream().map(EcrImage::repository).distinct()
                .map(repository -> "aws ecr set-repository-policy --repository-name " + repository
                        + " --policy-text file://repository-policy.json --region " + site.region())
                .toList();
        return guide.role("In account " + account + ": create the source's role", role, FILES)
                .step("In account " + account + ": let the service pull",
                        "The command replaces the repository's policy: if it has one, add the statement to it.", pulls)
                .step("Let account " + account + " send its events here",
                        "A rule there, with the pattern of `rule-image-pushed*.json`, must forward them to `"
                                + site.arn("events", "event-bus/default")
                                + "`, in a role that may `events:PutEvents` there.",
                        List.of("aws events put-permission --event-bus-name default --action events:PutEvents --principal "
                                + account + " --statement-id registry-" + account + " --region " + site.region()))
                .step("Let that role put artifacts here",
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
