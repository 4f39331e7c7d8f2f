package app.waybill.core.lint.rules.v2;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.pipeline.provider.Provider.Trait;
import app.waybill.core.pipeline.provider.Providers;

/// What a pipeline has that only pipelines of type V2 can have.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/pipeline-types-planning.html
record V2Features(Pipeline pipeline) {
    private static final List<String> GATES = List.of("beforeEntry", "onSuccess", "onFailure");

    /// Each as a message names it, in the order of their weight, none twice.
    List<String> spoken() {
        Stream<String> mode = Stream.of(pipeline.executionMode()).filter(Set.of("QUEUED", "PARALLEL")::contains)
                .map(found -> "the execution mode " + found);
        Stream<String> lists = Stream.of("triggers", "variables").filter(member -> pipeline.node().get(member)
                .filter(node -> !node.elements().isEmpty()).isPresent());
        Stream<String> gates = pipeline.stages().stream().flatMap(stage -> GATES.stream()
                .filter(gate -> stage.node().get(gate).isPresent())
                .map(gate -> gate + " of the stage \"" + stage.label() + "\""));
        Stream<String> providers = pipeline.actions().filter(action -> Providers.of(action.type())
                .filter(provider -> provider.has(Trait.V2_ONLY)).isPresent())
                .map(action -> "the provider " + action.type().provider() + " of \"" + action.label() + "\"");
        return Stream.of(mode, lists, gates, providers).flatMap(found -> found).distinct().toList();
    }

    /// The error that AWS shows for the first of them, where it is known.
    Optional<String> refusal() {
        return spoken().stream().findFirst().flatMap(first -> switch (first) {
            case "variables" -> Optional.of("Pipeline variable can only be used with V2 pipelines");
            case "triggers" -> Optional.of("Triggers on tag can only be used with V2 pipelines");
            case String mode when mode.startsWith("the execution mode") -> Optional.of(
                    "QUEUED or PARALLEL mode can only be used with V2 pipelines");
            case String action when action.startsWith("the provider") -> Optional.of(
                    action.split(" ", -1)[2] + " Action can only be used with V2 pipelines.");
            default -> Optional.of("Stage level conditions can only be used with V2 pipelines.");
        });
    }
}
