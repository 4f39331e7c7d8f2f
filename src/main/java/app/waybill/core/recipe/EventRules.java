package app.waybill.core.recipe;

import java.util.ArrayList;
import java.util.List;

import app.waybill.core.text.JsonArray;
import app.waybill.core.text.JsonObject;
import app.waybill.core.text.JsonWriter;

/// The EventBridge rules that start the pipeline, and the role that lets them.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/change-detection-methods.html
final class EventRules {
    static final String ROLE_FILES = "events-role";
    static final String TARGETS = "rule-targets.json";

    /// A rule: its name, the file with its event pattern, and the account where its events happen.
    record Rule(String name, GeneratedFile pattern, String account) {}

    private final Site site;
    private final List<Rule> rules = new ArrayList<>();

    EventRules(Site site) {
        this.site = site;
    }

    /// Starts the pipeline when the images are pushed.
    EventRules pushes(List<EcrImage> images) {
        images.forEach(image -> add(images.size() == 1 ? "image-pushed" : "image-pushed-" + (images.indexOf(image) + 1),
                pushed(image), image.account()));
        return this;
    }

    /// Starts the pipeline when the object is written.
    /// https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html
    EventRules object(String bucket, String key) {
        add("object-created", new ObjectDraft().put("source", List.of("aws.s3"))
                .put("detail-type", List.of("Object Created"))
                .put("detail", new ObjectDraft().put("bucket", new ObjectDraft().put("name", List.of(bucket)))
                        .put("object", new ObjectDraft().put("key", List.of(key)))),
                site.account());
        return this;
    }

    /// https://docs.aws.amazon.com/AmazonECR/latest/userguide/ecr-eventbridge.html
    private ObjectDraft pushed(EcrImage image) {
        ObjectDraft pattern = new ObjectDraft().put("source", List.of("aws.ecr"))
                .put("detail-type", List.of("ECR Image Action"));
        if (image.isForeign(site) || !image.region().equals(site.region())) {
            pattern.put("account", List.of(image.account())).put("region", List.of(image.region()));
        }
        return pattern.put("detail", new ObjectDraft().put("action-type", List.of("PUSH"))
                .put("result", List.of("SUCCESS")).put("repository-name", List.of(image.repository()))
                .put("image-tag", List.of(image.tag())));
    }

    private void add(String what, ObjectDraft pattern, String account) {
        rules.add(new Rule(site.named("-" + what), GeneratedFile.json("rule-" + what + ".json", pattern.object()),
                account));
    }

    String role() {
        return site.roleArn(site.named("-events"));
    }

    List<Rule> rules() {
        return rules;
    }

    List<GeneratedFile> files() {
        List<GeneratedFile> files = new ArrayList<>(rules.stream().map(Rule::pattern).toList());
        files.add(target(TARGETS, "pipeline", site.pipelineArn(), role()));
        files.add(Policy.trustOf("events.amazonaws.com").file(ROLE_FILES + "-trust.json"));
        files.add(new Policy().allow("Start", List.of("codepipeline:StartPipelineExecution"), site.pipelineArn())
                .file(ROLE_FILES + "-policy.json"));
        return files;
    }

    /// The file for `put-targets` that names one target.
    static GeneratedFile target(String file, String id, String arn, String role) {
        JsonObject target = new ObjectDraft().put("Id", id).put("Arn", arn).put("RoleArn", role).object();
        return new GeneratedFile(file, JsonWriter.pretty(JsonArray.of(List.of(target))));
    }
}
