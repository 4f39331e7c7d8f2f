package app.waybill.core.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import app.waybill.core.pipeline.shape.ShapedMember;
import app.waybill.core.pipeline.shape.ShapedObject;
import app.waybill.core.pipeline.shape.Shapes;
import app.waybill.core.text.JsonNode;

/// A pipeline as it stands in a text: every part knows its place there, and keeps what was written even where it is
/// of a wrong kind or more than the API knows. Missing parts are empty. `parts` are the pipeline itself and all objects in it
/// that stand where the API has them: found once, because many rules go through them.
/// Members: https://docs.aws.amazon.com/codepipeline/latest/userguide/pipeline-requirements.html
public record Pipeline(JsonNode node, @Nullable JsonNode metadataOrNull, List<Stage> stages,
        List<ShapedObject> parts) {
    /// Keeps unchangeable copies.
    public Pipeline {
        stages = List.copyOf(stages);
        parts = List.copyOf(parts);
    }

    Pipeline(JsonNode node, @Nullable JsonNode metadataOrNull, List<Stage> stages) {
        this(node, metadataOrNull, stages, Shapes.in(node));
    }

    /// All members of the parts that the API knows.
    public Stream<ShapedMember> members() {
        return parts.stream().flatMap(ShapedObject::members);
    }

    /// The `metadata` that get-pipeline prints beside the pipeline.
    public Optional<JsonNode> metadata() {
        return Optional.ofNullable(metadataOrNull);
    }

    /// The pipeline's name.
    public Optional<String> name() {
        return node.text("name");
    }

    /// The role that the pipeline acts in.
    public Optional<String> roleArn() {
        return node.text("roleArn");
    }

    /// `V1` or `V2`; a pipeline that does not say is a `V1`.
    public String type() {
        return node.text("pipelineType").orElse("V1");
    }

    /// `SUPERSEDED`, `QUEUED` or `PARALLEL`; SUPERSEDED where the text does not say.
    public String executionMode() {
        return node.text("executionMode").orElse("SUPERSEDED");
    }

    /// The pipeline's own ARN, which only an export's metadata tells.
    public Optional<String> arn() {
        return metadata().flatMap(node -> node.text("pipelineArn"));
    }

    /// The Region that the pipeline itself is in: its ARN names it, and so do its sources, which run nowhere else. Empty
    /// where neither is known, or where sources disagree.
    /// https://docs.aws.amazon.com/codepipeline/latest/userguide/actions-create-cross-region.html
    public Optional<String> region() {
        return arn().flatMap(Arn::parse).map(Arn::region).filter(region -> !region.isEmpty()).or(() -> {
            List<String> regions = actions().filter(Action::isSource).flatMap(source -> source.region().stream())
                    .distinct().toList();
            return regions.size() == 1 ? Optional.of(regions.getFirst()) : Optional.empty();
        });
    }

    /// The account that the pipeline is in: its ARN names it, or that of its role, which is always of the same account.
    public Optional<String> account() {
        return arn().flatMap(Arn::parse).or(() -> roleArn().flatMap(Arn::parse)).filter(Arn::hasAccount)
                .map(Arn::account);
    }

    /// The artifact stores: the one of `artifactStore`, and those of `artifactStores`, one for each Region.
    public List<ArtifactStore> artifactStores() {
        Stream<ArtifactStore> one = node.get("artifactStore").stream().map(store -> new ArtifactStore(store, null));
        Stream<ArtifactStore> many = node.get("artifactStores").stream().flatMap(stores -> stores.members().stream())
                .map(store -> new ArtifactStore(store, store.name()));
        return Stream.concat(one, many).toList();
    }

    /// All actions, stage by stage, in the order of the text.
    public Stream<Action> actions() {
        return stages.stream().flatMap(stage -> stage.actions().stream());
    }

    /// All actions of a kind, in the order of the text.
    public Stream<Action> actions(ActionKind kind) {
        return actions().filter(action -> action.kind() == kind);
    }

    /// All actions that put out an artifact of that name. More than one is a mistake, but it occurs.
    public List<Action> producersOf(String artifact) {
        return actions().filter(action -> action.putsOut(artifact)).toList();
    }

    /// All actions that read an artifact of that name.
    public List<Action> readersOf(String artifact) {
        return actions().filter(action -> action.reads(artifact)).toList();
    }
}
