package app.waybill.core.importing;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.waybill.core.importing.TableReader.Cell;
import app.waybill.core.text.JsonObject;
import app.waybill.core.text.Place;
import app.waybill.core.workspace.ContainerMapping.LeftAlone;
import app.waybill.core.workspace.ServiceMapping.EcsService;
import app.waybill.core.workspace.ServiceMapping.PipelineName;
import app.waybill.core.workspace.ServiceMapping.PublishTarget;

/// A row of a table of services: the cells that are not empty, and where the row begins.
record TableRow(Map<Heading, Cell> cells, Place place, Owners owners) {
    /// What the row says; empty where something is wrong with it. `lines` holds in which line a container was found.
    Optional<FoundService> found(List<ImportProblem> problems, Map<String, Integer> lines) {
        String problem = problem();
        if (problem != null) {
            problems.add(new ImportProblem(problem, place));
            return Optional.empty();
        }
        String service = text(Heading.SERVICE).orElseThrow();
        Optional<FoundContainer> container = text(Heading.CONTAINER).map(this::container);
        Integer earlier = container.map(it -> lines.putIfAbsent(service + "/" + it.name(), place.line())).orElse(null);
        if (earlier != null) {
            problems.add(new ImportProblem("the container is in line " + earlier + " already", place));
            return Optional.empty();
        }
        return Optional.of(new FoundService(service, ecs(service), container.stream().toList(), false,
                text(Heading.BUCKET).map(this::target).stream().toList(),
                text(Heading.PIPELINE).map(name -> new PipelineName(profile(), region(), name, JsonObject.of()))
                        .stream().toList()));
    }

    private @Nullable String problem() {
        boolean leftAlone = text(Heading.LEAVE_ALONE).filter(Heading::isYes).isPresent();
        if (!cells.containsKey(Heading.SERVICE)) {
            return "the row names no service";
        }
        if (cells.containsKey(Heading.CONTAINER) != (cells.containsKey(Heading.IMAGE) || leftAlone)) {
            return cells.containsKey(Heading.CONTAINER)
                    ? "the container has no image, and is not left alone"
                    : "the row names no container for what it says of one";
        }
        if (cells.containsKey(Heading.BUCKET) != cells.containsKey(Heading.KEY)) {
            return "bucket and key belong together";
        }
        return cells.containsKey(Heading.ECS_SERVICE) && !cells.containsKey(Heading.CLUSTER)
                ? "the ECS service has no cluster"
                : null;
    }

    private FoundContainer container(String name) {
        return new FoundContainer(text(Heading.LEAVE_ALONE).filter(Heading::isYes).isPresent()
                ? new LeftAlone(name, JsonObject.of())
                : new Owners(owners.profiles(), profile()).images().map(name,
                        text(Heading.IMAGE).orElseThrow()),
                null);
    }

    private @Nullable EcsService ecs(String service) {
        return text(Heading.CLUSTER).map(cluster -> new EcsService(profile(), region(), cluster,
                text(Heading.ECS_SERVICE).orElse(service), JsonObject.of())).orElse(null);
    }

    private PublishTarget target(String bucket) {
        return new PublishTarget(profile(), region(), bucket, text(Heading.KEY).orElseThrow(),
                text(Heading.FILE_NAME).orElse(PublishTarget.DEFAULT_FILE_NAME), JsonObject.of());
    }

    private String profile() {
        return text(Heading.PROFILE).orElse(owners.usual());
    }

    private @Nullable String region() {
        return text(Heading.REGION).orElse(null);
    }

    private Optional<String> text(Heading heading) {
        return Optional.ofNullable(cells.get(heading)).map(Cell::text);
    }
}
