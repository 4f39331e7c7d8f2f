package app.waybill.core.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a person wants to read about a pipeline or an action, with secrets masked.
public final class Facts {
    /// Settings that say what an action works on, the most telling first.
    private static final List<String> SUBJECTS = List.of("RepositoryName", "S3ObjectKey", "ProjectName", "ServiceName",
            "FullRepositoryId", "Repo", "StackName", "StackSetName", "FunctionName", "PipelineName", "BucketName",
            "ECRRepositoryName", "ApplicationName", "EnvironmentName", "ClusterName");

    private Facts() {
    }

    /// What an action does, on one short line: "ECS · orders-api".
    public static String caption(Action action) {
        if (action.kind() == ActionKind.APPROVAL) {
            return "Manual approval";
        }
        String provider = switch (action.type().provider()) {
            case "" -> "no provider";
            case "CodeStarSourceConnection" -> "Connection";
            case "CodeDeployToECS" -> "ECS blue/green";
            case String other -> other;
        };
        return SUBJECTS.stream().flatMap(key -> action.setting(key).stream()).findFirst()
                .map(setting -> provider + " · " + setting.shown()).orElse(provider);
    }

    /// All facts of an action.
    public static List<Fact> of(Action action) {
        List<Fact> facts = new ArrayList<>();
        ActionTypeId type = action.type();
        add(facts, "Type", Stream.of(type.category(), type.owner(), type.provider(), type.version())
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" / ")));
        add(facts, "Run order", String.valueOf(action.runOrder()));
        add(facts, "Region", action.region());
        add(facts, "Role", action.roleArn());
        add(facts, "Namespace", action.namespace());
        add(facts, "Reads", names(action.inputs()));
        add(facts, "Puts out", names(action.outputs()));
        action.configuration().forEach(setting -> add(facts, setting.key(), setting.shown()));
        return facts;
    }

    /// All facts of a pipeline.
    public static List<Fact> of(Pipeline pipeline) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "ARN", pipeline.arn());
        add(facts, "Version", pipeline.node().get("version").map(version -> version.spoken()));
        add(facts, "Role", pipeline.roleArn());
        for (ArtifactStore store : pipeline.artifactStores()) {
            add(facts, store.region() == null ? "Artifact store" : "Artifact store of " + store.region(),
                    store.location());
        }
        add(facts, "Updated",
                pipeline.metadata().flatMap(metadata -> metadata.get("updated")).map(node -> node.spoken()));
        return facts;
    }

    private static String names(List<ArtifactUse> uses) {
        return uses.stream().map(ArtifactUse::name).collect(Collectors.joining(", "));
    }

    private static void add(List<Fact> facts, String label, Optional<String> value) {
        value.ifPresent(found -> add(facts, label, found));
    }

    private static void add(List<Fact> facts, String label, String value) {
        if (!value.isEmpty()) {
            facts.add(new Fact(label, value));
        }
    }
}
