package app.waybill.core.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.waybill.core.image.ImageUri;
import app.waybill.core.text.JsonDocument;
import app.waybill.core.text.JsonNode;
import app.waybill.core.text.JsonReader;
import app.waybill.core.text.Utf8Text;

/// The containers of one service, by its task definition as describe-task-definition prints it, or as register-task-definition
/// takes it. A null `serviceOrNull` means that the service is called as the family.
public record TaskDefinitionSource(Owners owners, @Nullable String serviceOrNull) implements ImportSource {
    @Override
    public ReadServices read(byte[] bytes) {
        Utf8Text text = Utf8Text.decode(bytes);
        JsonDocument document = JsonReader.read(text.text());
        List<ImportProblem> problems = new ArrayList<>();
        text.problem().map(ImportProblem::of).ifPresent(problems::add);
        document.problems().stream().map(ImportProblem::of).forEach(problems::add);
        List<FoundService> found = new ArrayList<>();
        if (problems.isEmpty()) {
            JsonNode.rootOf(document).map(root -> root.get("taskDefinition").orElse(root))
                    .ifPresent(task -> read(task, problems).ifPresent(found::add));
        }
        return new ReadServices(problems.isEmpty() ? found : List.of(), problems);
    }

    private Optional<FoundService> read(JsonNode task, List<ImportProblem> problems) {
        JsonNode definitions = task.get("containerDefinitions").orElse(null);
        String name = serviceOrNull == null ? task.text("family").orElse(null) : serviceOrNull;
        if (definitions == null || definitions.elements().isEmpty()) {
            problems.add(new ImportProblem("this is no task definition: it has no \"containerDefinitions\"",
                    task.place()));
            return Optional.empty();
        }
        if (name == null) {
            problems.add(new ImportProblem("the task definition has no \"family\" to call the service by",
                    task.place()));
            return Optional.empty();
        }
        List<FoundContainer> containers = new ArrayList<>();
        definitions.elements().forEach(container -> container(container, problems).ifPresent(containers::add));
        return Optional.of(FoundService.of(name, null, containers));
    }

    private Optional<FoundContainer> container(JsonNode container, List<ImportProblem> problems) {
        Optional<String> name = container.text("name");
        Optional<JsonNode> image = container.get("image").filter(node -> node.text().isPresent());
        if (name.isEmpty() || image.isEmpty()) {
            problems.add(new ImportProblem("a container needs \"name\" and \"image\"", container.place()));
            return Optional.empty();
        }
        String uri = image.get().text().orElseThrow();
        ImageUri.parse(uri).problem().ifPresent(problem -> problems.add(new ImportProblem(
                "the image of " + name.get() + " is not one that runs: " + problem.message(), image.get().place())));
        return Optional.of(new FoundContainer(owners.images().map(name.get(), uri), null));
    }
}
