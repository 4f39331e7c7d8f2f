package app.waybill.core.lint.rules.structure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.ArtifactUse;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.text.JsonNode;

/// Which artifacts a pipeline's actions put out and read. What stands under names or in forms that the API does not know is
/// told by other rules; an artifact that is named there is neither missing nor unused.
record ArtifactFlow(Map<String, List<Action>> producers, Set<String> read, String odd) {
    static ArtifactFlow of(Pipeline pipeline) {
        Map<String, List<Action>> producers = pipeline.actions()
                .flatMap(action -> action.outputs().stream().map(ArtifactUse::name).distinct()
                        .map(name -> Map.entry(name, action)))
                .collect(Collectors.groupingBy(Map.Entry::getKey,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        Set<String> read = pipeline.parts().stream().filter(object -> object.shape().name().equals("InputArtifact"))
                .flatMap(object -> object.node().text("name").stream()).collect(Collectors.toSet());
        String odd = pipeline.parts().stream().flatMap(object -> object.unknown().stream()).map(JsonNode::spoken)
                .collect(Collectors.joining(" "));
        String loose = pipeline.actions().flatMap(action -> Stream.of("inputArtifacts", "outputArtifacts")
                .flatMap(member -> action.node().get(member).stream()))
                .filter(artifacts -> artifacts.value().asArray().isEmpty()
                        || artifacts.elements().stream().anyMatch(element -> element.text().isPresent()))
                .map(artifacts -> '"' + artifacts.spoken() + '"').collect(Collectors.joining(" "));
        return new ArtifactFlow(producers, read, odd + " " + loose);
    }

    /// The actions that put an artifact out, seldom more than one.
    List<Action> producersOf(String artifact) {
        return producers.getOrDefault(artifact, List.of());
    }

    /// Whether an artifact is named where it does not belong.
    boolean isNamedOddly(String artifact) {
        return odd.contains('"' + artifact + '"');
    }
}
