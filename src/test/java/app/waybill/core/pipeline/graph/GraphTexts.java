package app.waybill.core.pipeline.graph;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.waybill.core.pipeline.PipelineReader;

/// Short pipelines for tests of the drawing: a stage's actions with their inputs and outputs, separated by commas.
final class GraphTexts {
    private GraphTexts() {
    }

    static PipelineGraph graph(String... stages) {
        String text = "{\"pipeline\": {\"stages\": [" + String.join(", ", stages) + "]}}";
        return PipelineGraph.of(PipelineReader.read(text).pipeline().orElseThrow());
    }

    static String stage(String... actions) {
        return "{\"actions\": [" + String.join(", ", actions) + "]}";
    }

    static String action(String name, int runOrder, String inputs, String outputs) {
        return "{\"name\": \"%s\", \"runOrder\": %d, \"inputArtifacts\": [%s], \"outputArtifacts\": [%s]}".formatted(
                name,
                runOrder, artifacts(inputs), artifacts(outputs));
    }

    private static String artifacts(String names) {
        return Stream.of(names.split(",")).filter(name -> !name.isEmpty()).map(name -> "{\"name\": \"" + name + "\"}")
                .collect(Collectors.joining(", "));
    }
}
