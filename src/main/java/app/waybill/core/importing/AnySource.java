package app.waybill.core.importing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import app.waybill.core.text.JsonNode;
import app.waybill.core.text.JsonReader;
import app.waybill.core.text.Place;
import app.waybill.core.workspace.ServiceMapping.PublishTarget;

/// Services by a file whose kind is told by what it holds: a pipeline, a task definition, image definitions or their zip, else
/// a table. `service` is what image definitions are about, which they do not say themselves.
public record AnySource(Owners owners, String service) implements ImportSource {
    private static final List<String> TASK_DEFINITION = List.of("taskDefinition", "containerDefinitions");

    @Override
    public ReadServices read(byte[] bytes) {
        return source(bytes).read(bytes);
    }

    private static ReadServices nameless(byte[] bytes) {
        return ReadServices.problem(new ImportProblem(
                "image definitions do not say which service they are of: name it", Place.START));
    }

    private ImportSource source(byte[] bytes) {
        String start = new String(Arrays.copyOf(bytes, Math.min(bytes.length, 200)), StandardCharsets.UTF_8)
                .replace("\uFEFF", "").strip();
        if (start.startsWith("PK") || start.startsWith("[")) {
            return service.isEmpty()
                    ? AnySource::nameless
                    : new DefinitionsSource(owners, service, PublishTarget.DEFAULT_FILE_NAME);
        }
        if (!start.startsWith("{")) {
            return new TableSource(owners);
        }
        return JsonNode.rootOf(JsonReader.read(new String(bytes, StandardCharsets.UTF_8)))
                .filter(root -> TASK_DEFINITION.stream().anyMatch(member -> root.get(member).isPresent()))
                .<ImportSource>map(_ -> new TaskDefinitionSource(owners, null))
                .orElseGet(() -> new PipelineSource(owners));
    }
}
