package app.waybill.core.pipeline;

import java.util.List;
import java.util.Optional;

import app.waybill.core.text.JsonNode;
import app.waybill.core.text.NearestWord;

/// An action of a stage; `number` counts from 1 within its stage, `stage` is the stage's own number. `type` are category,
/// owner, provider and version, and `kind` is what Waybill knows of that type: found once, because every rule asks for it.
public record Action(JsonNode node, int stage, int number, ActionTypeId type, ActionKind kind) {
    Action(JsonNode node, int stage, int number) {
        this(node, stage, number, node.get("actionTypeId").map(ActionTypeId::of).orElse(ActionTypeId.NONE));
    }

    private Action(JsonNode node, int stage, int number, ActionTypeId type) {
        this(node, stage, number, type, ActionKind.of(type));
    }

    /// The action's name.
    public Optional<String> name() {
        return node.text("name");
    }

    /// What to call the action: its name, or its number.
    public String label() {
        return name().filter(name -> !name.isBlank()).orElse("Action " + number);
    }

    /// When the action runs within its stage: actions of one number run at once. 1 where the text does not say.
    public int runOrder() {
        return node.get("runOrder").flatMap(JsonNode::wholeNumber).orElse(1);
    }

    /// Whether this action is over when the other one starts: it runs in an earlier stage, or in the same one with a lower
    /// run order. https://docs.aws.amazon.com/codepipeline/latest/userguide/action-requirements.html
    public boolean runsBefore(Action other) {
        return stage < other.stage || (stage == other.stage && runOrder() < other.runOrder());
    }

    /// Whether the action is a source.
    public boolean isSource() {
        return "Source".equals(type().category());
    }

    /// The artifacts that the action reads.
    public List<ArtifactUse> inputs() {
        return artifacts("inputArtifacts");
    }

    /// The artifacts that the action puts out.
    public List<ArtifactUse> outputs() {
        return artifacts("outputArtifacts");
    }

    /// The configuration in the order of the text.
    public List<Setting> configuration() {
        return node.get("configuration").map(JsonNode::members).orElse(List.of()).stream().map(Setting::new).toList();
    }

    /// The configuration's entry of that key; keys are case-sensitive.
    public Optional<Setting> setting(String key) {
        return node.get("configuration").flatMap(configuration -> configuration.get(key)).map(Setting::new);
    }

    /// What the configuration's entry of that key says, where it is a text that is meant as it stands; see [Setting#literal].
    public Optional<String> literal(String key) {
        return setting(key).flatMap(Setting::literal);
    }

    /// Whether the action has a configuration without that key, and without one that was probably meant to be it.
    public boolean lacks(String key) {
        return node.get("configuration").isPresent() && configuration().stream()
                .allMatch(setting -> NearestWord.to(setting.key(), List.of(key)).isEmpty());
    }

    /// Whether the action reads an artifact of that name.
    public boolean reads(String artifact) {
        return names("inputArtifacts", artifact);
    }

    /// Whether the action puts out an artifact of that name.
    public boolean putsOut(String artifact) {
        return names("outputArtifacts", artifact);
    }

    private boolean names(String member, String artifact) {
        return node.get(member).map(JsonNode::elements).orElse(List.of()).stream()
                .anyMatch(element -> element.text("name").filter(artifact::equals).isPresent());
    }

    /// Whether the action takes something from another one: an artifact, or a variable.
    public boolean takesFrom(Action other) {
        return other.outputs().stream().anyMatch(output -> reads(output.name())) || other.isReferredToIn(node);
    }

    /// Whether a variable of the action stands in a part of the pipeline.
    public boolean isReferredToIn(JsonNode part) {
        return namespace().filter(namespace -> part.spoken().contains("#{" + namespace + ".")).isPresent();
    }

    /// The namespace under which other actions reach this one's variables.
    public Optional<String> namespace() {
        return node.text("namespace");
    }

    /// The role that the action acts in, where it is not the pipeline's.
    public Optional<String> roleArn() {
        return node.text("roleArn");
    }

    /// The action's Region, where it is named.
    public Optional<String> region() {
        return node.text("region");
    }

    private List<ArtifactUse> artifacts(String member) {
        return node.get(member).map(JsonNode::elements).orElse(List.of()).stream()
                .flatMap(element -> element.get("name").stream())
                .flatMap(name -> name.text().stream().map(text -> new ArtifactUse(text, name))).toList();
    }
}
