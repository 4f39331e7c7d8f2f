package app.waybill.core.recipe;

import java.util.List;
import java.util.stream.Stream;

/// `SETUP.md`: the steps that make of the files a pipeline that runs, as calls of the AWS CLI in the order in which they
/// work.
final class SetupGuide {
    private final Site site;
    private final StringBuilder text = new StringBuilder();
    private int steps;

    SetupGuide(Site site, String about) {
        this.site = site;
        text.append("# Set up the pipeline ").append(site.name()).append("\n\n").append(about).append("\n\n")
                .append("Account ").append(site.account()).append(", Region ").append(site.region())
                .append(". Run the commands in this folder. What exists already needs no `create`.\n");
    }

    /// A step: what it is for, and its commands.
    SetupGuide step(String title, String why, List<String> commands) {
        steps++;
        text.append("\n## ").append(steps).append(". ").append(title).append("\n\n").append(why).append('\n');
        if (!commands.isEmpty()) {
            text.append('\n');
            commands.forEach(command -> text.append("    ").append(command).append('\n'));
        }
        return this;
    }

    /// The step that makes a role of its two files.
    SetupGuide role(String title, String arn, String files) {
        return step(title, "`" + arn + "`: who may act in it, and the least that it must be allowed.",
                roleCommands(arn, files));
    }

    private static List<String> roleCommands(String arn, String files) {
        String path = arn.substring(arn.indexOf(":role/") + 5);
        String name = path.substring(path.lastIndexOf('/') + 1);
        String folder = path.substring(0, path.length() - name.length());
        return List.of("aws iam create-role --role-name " + name + (folder.length() > 1 ? " --path " + folder : "")
                + " --assume-role-policy-document file://" + files + "-trust.json",
                "aws iam put-role-policy --role-name " + name + " --policy-name waybill --policy-document file://"
                        + files + "-policy.json");
    }

    /// The bucket of an S3 source: with versions, and telling EventBridge.
    SetupGuide sourceBucket(String bucket) {
        return step("Prepare the source's bucket", "`" + bucket + "` must keep versions, and send its events to "
                + "EventBridge. The second command replaces the bucket's notifications: if it has others, add "
                + "`\"EventBridgeConfiguration\": {}` to those instead.",
                List.of(
                        "aws s3api put-bucket-versioning --bucket " + bucket
                                + " --versioning-configuration Status=Enabled --region " + site.region(),
                        "aws s3api put-bucket-notification-configuration --bucket " + bucket
                                + " --notification-configuration '{\"EventBridgeConfiguration\": {}}' --region "
                                + site.region()));
    }

    /// The last steps of every recipe: the pipeline, and what starts it.
    SetupGuide pipeline(EventRules events) {
        step("Create the pipeline", "It runs once when it is created.", List.of(
                "aws codepipeline create-pipeline --cli-input-json file://" + Blueprint.PIPELINE + " --region "
                        + site.region()));
        role("Create the role that starts it", events.role(), EventRules.ROLE_FILES);
        return rules("Create the rules that start it", "Sources do not poll: these events start the pipeline.",
                events.rules(), EventRules.TARGETS);
    }

    /// The step that makes rules which send their events to what a file names.
    SetupGuide rules(String title, String why, List<EventRules.Rule> rules, String targets) {
        return step(title, why, rules.stream().flatMap(rule -> Stream.of(
                "aws events put-rule --name " + rule.name() + " --event-pattern file://" + rule.pattern().name()
                        + " --region " + site.region(),
                "aws events put-targets --rule " + rule.name() + " --targets file://" + targets + " --region "
                        + site.region()))
                .toList());
    }

    GeneratedFile file() {
        return new GeneratedFile("SETUP.md", text.toString());
    }
}
