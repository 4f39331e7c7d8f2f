package app.waybill.core.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import app.waybill.core.definitions.ImageDefinition;
import app.waybill.core.definitions.ImageDefinitions;
import app.waybill.core.definitions.ImageDefinitionsReader;
import app.waybill.core.definitions.ReadDefinitions;
import app.waybill.core.ecs.Answer;
import app.waybill.core.ecs.InUse;
import app.waybill.core.gateway.ClusterRef;
import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.gateway.PipelineRef;
import app.waybill.core.gateway.ServiceRef;
import app.waybill.core.lint.Finding;
import app.waybill.core.text.JsonDocument;
import app.waybill.core.text.JsonPointer;
import app.waybill.core.text.Place;
import app.waybill.core.workspace.ContainerMapping;
import app.waybill.core.workspace.ServiceMapping;

/// Makes the image definitions of a service from its mapping and what ECR answered, at once and without asking anybody:
/// also for a preview at every keystroke. What is not answered yet is awaited, and hides nothing else.
public record ServiceRenderer(KnownProfiles profiles) {
    private static final Pattern ELEMENT = Pattern.compile("/(\\d+)");

    /// What must be asked to render a service.
    public List<ImageQuestion> questions(ServiceMapping service) {
        return service.containers().stream()
                .flatMap(container -> question(container).stream()).distinct().toList();
    }

    /// What must be asked to know a container's image; empty where nothing needs to be asked, or no Region is known to ask.
    public Optional<ImageQuestion> question(ContainerMapping container) {
        return ContainerRendering.question(container, profiles);
    }

    /// What must be asked of ECS; empty where the workspace does not say where the service runs, or no Region is known.
    public Optional<ServiceRef> ref(ServiceMapping service) {
        return service.ecs().flatMap(ecs -> profiles.scope(ecs.profile(), ecs.region())
                .map(scope -> new ServiceRef(new ClusterRef(scope, ecs.cluster()), ecs.service())));
    }

    /// What must be asked of CodePipeline; empty where the workspace names no pipeline, or no Region is known.
    public Optional<PipelineRef> pipeline(ServiceMapping service) {
        return service.pipeline().flatMap(pipeline -> profiles.scope(pipeline.profile(), pipeline.region())
                .map(scope -> new PipelineRef(scope, pipeline.name())));
    }

    /// Renders a service with what ECR and ECS answered so far.
    public RenderedService render(ServiceMapping service, Map<ImageQuestion, ImageAnswer> images,
            Map<ServiceRef, Answer<InUse>> services) {
        return render(service, new Answers(images, Map.of(), services, Map.of()));
    }

    /// Renders a service with the answers that there are.
    public RenderedService render(ServiceMapping service, Answers answers) {
        TaskCheck task = TaskCheck.of(ref(service).map(answers.services()::get).orElse(null));
        PipelineCheck pipeline = new PipelineCheck(service,
                pipeline(service).map(answers.pipelines()::get).orElse(null), task.inUse());
        Draft draft = new Draft(RegionCheck.of(service, profiles), task);
        service.containers().forEach(container -> draft.add(new ContainerRendering(container, profiles,
                answers.images())));
        ReadDefinitions read = ImageDefinitionsReader.read(new ImageDefinitions(draft.entries).toBytes());
        Stream<ServiceFinding> ofText = draft.isIncomplete()
                ? Stream.empty()
                : read.findings().stream().map(draft::tied);
        Stream<ServiceFinding> ofPipeline = pipeline.remarks().stream().map(remark -> new ServiceFinding(null,
                remark.rule().finding(remark.message(), JsonPointer.ROOT, Place.START)));
        List<ServiceFinding> findings = Stream
                .of(ofPipeline, draft.remarks.stream().map(remark -> remark.in(read.document())), ofText)
                .flatMap(found -> found)
                .sorted(Comparator.comparingInt(finding -> finding.finding().place().start())).toList();
        return new RenderedService(service, draft.containers, read.definitions(), read.document(), findings,
                Stream.concat(task.notices().stream(), pipeline.notices().stream()).toList());
    }

    /// The containers, the entries that they make, and what is to be said about them.
    private static final class Draft {
        private final RegionCheck regions;
        private final TaskCheck task;
        private final List<RenderedContainer> containers = new ArrayList<>();
        private final List<ImageDefinition> entries = new ArrayList<>();
        private final List<PlacedRemark> remarks = new ArrayList<>();

        Draft(RegionCheck regions, TaskCheck task) {
            this.regions = regions;
            this.task = task;
        }

        void add(ContainerRendering rendering) {
            RenderedContainer container = rendering.rendered();
            containers.add(container);
            JsonPointer path = JsonPointer.ROOT;
            JsonPointer name = path;
            if (container.image() instanceof ContainerImage.Written written) {
                name = path.then(entries.size()).then("name");
                path = path.then(entries.size()).then("imageUri");
                entries.add(new ImageDefinition(container.name(), written.uri()));
                remark(container, path, regions.remark(written.uri()).stream());
                remark(container, path, task.platform(rendering.platforms()).stream());
            }
            if (!(container.image() instanceof ContainerImage.LeftAlone)) {
                remark(container, name, task.container(container.name()).stream());
            }
            remark(container, path, rendering.remarks().stream());
        }

        private void remark(RenderedContainer container, JsonPointer path, Stream<Remark> said) {
            said.map(remark -> new PlacedRemark(container.name(), remark, path)).forEach(remarks::add);
        }

        /// Whether nothing is written only because something is awaited or wrong: then there is nothing to say of the
        /// text.
        boolean isIncomplete() {
            return entries.isEmpty() && containers.stream()
                    .anyMatch(container -> !(container.image() instanceof ContainerImage.LeftAlone));
        }

        /// The finding with the container whose entry it is about.
        ServiceFinding tied(Finding finding) {
            Matcher element = ELEMENT.matcher(finding.path().text());
            return new ServiceFinding(
                    element.lookingAt() ? entries.get(Integer.parseInt(element.group(1))).name() : null, finding);
        }
    }

    private record PlacedRemark(String container, Remark remark, JsonPointer path) {
        ServiceFinding in(JsonDocument document) {
            Optional<Place> place = document.placeOf(path);
            return new ServiceFinding(container,
                    remark.rule().finding(remark.message(), path, place.orElse(Place.START)));
        }
    }
}
