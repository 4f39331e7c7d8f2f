package app.waybill.ui.services;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import app.waybill.core.definitions.ContainerName;
import app.waybill.core.image.Selection;
import app.waybill.core.text.JsonObject;
import app.waybill.core.workspace.ContainerMapping;
import app.waybill.core.workspace.ContainerMapping.FromEcr;
import app.waybill.core.workspace.ContainerMapping.FromUri;
import app.waybill.core.workspace.ContainerMapping.ImageSource;
import app.waybill.core.workspace.ContainerMapping.LeftAlone;
import app.waybill.core.workspace.Form;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.core.workspace.WriteAs;

/// Changes the containers of the selected service. What a container was before it was left alone or changed to an image
/// from elsewhere is remembered, so that changing one's mind loses nothing.
public final class ContainerEdits {
    private final ServicesModel model;
    private final ServiceEdits edits;
    private final Map<String, ContainerMapping> before = new HashMap<>();

    /// Edits of the model's selected service.
    public ContainerEdits(ServicesModel model, ServiceEdits edits) {
        this.model = model;
        this.edits = edits;
    }

    /// Adds a container that runs the image that is most likely meant; its name.
    public String add() {
        String name = freeName();
        edits.change(mapping -> mapping.add(guess(mapping, name, JsonObject.of())));
        return name;
    }

    /// Why a container cannot be called that; empty if it can.
    public Optional<String> objectionTo(String container, String name) {
        Optional<String> problem = ContainerName.problem(name)
                .map(why -> "ECS takes no such name: " + why + ".");
        boolean taken = !name.equals(container) && current().filter(mapping -> has(mapping, name)).isPresent();
        return problem.or(() -> taken
                ? Optional.of("There is a container \"" + name + "\" already.")
                : Optional.empty());
    }

    /// Gives a container another name, which nothing is wrong with.
    public void rename(String container, String name) {
        change(container, it -> switch (it) {
            case FromEcr ecr -> new FromEcr(name, ecr.image(), ecr.select(), ecr.write(), ecr.unknown());
            case FromUri uri -> new FromUri(name, uri.uri(), uri.unknown());
            case LeftAlone alone -> new LeftAlone(name, alone.unknown());
        });
    }

    /// Takes the image from another repository of the same registry.
    public void takeFrom(String container, String repository) {
        changeEcr(container, ecr -> new FromEcr(ecr.name(), new ImageSource(ecr.image().profile(),
                ecr.image().region(), ecr.image().registryId(), repository, ecr.image().unknown()), ecr.select(),
                ecr.write(), ecr.unknown()));
    }

    /// Takes the image from another repository, wherever it is.
    public void takeFrom(String container, ImageSource source) {
        changeEcr(container, ecr -> new FromEcr(ecr.name(), new ImageSource(source.profile(), source.region(),
                source.registryId(), source.repository(), ecr.image().unknown()), ecr.select(), ecr.write(),
                ecr.unknown()));
    }

    /// Selects another image of the repository.
    public void select(String container, Selection selection) {
        changeEcr(container,
                ecr -> new FromEcr(ecr.name(), ecr.image(), selection, ecr.write(), ecr.unknown()));
    }

    /// Writes the image in the other way.
    public void write(String container, WriteAs write) {
        changeEcr(container,
                ecr -> new FromEcr(ecr.name(), ecr.image(), ecr.select(), write, ecr.unknown()));
    }

    /// Runs the image of that URI, as it is.
    public void runUri(String container, String uri) {
        change(container, it -> new FromUri(it.name(), uri, it.unknown()));
    }

    /// Writes no entry for the container.
    public void leaveAlone(String container) {
        change(container, it -> new LeftAlone(it.name(), it.unknown()));
    }

    /// Runs an ECR image: the one from before, else the one that is most likely meant.
    public void map(String container) {
        edits.change(mapping -> mapping.replace(container,
                Optional.ofNullable(before.get(mapping.name() + "/" + container)).filter(FromEcr.class::isInstance)
                        .orElseGet(() -> guess(mapping, container, unknown(mapping, container)))));
    }

    /// Moves a container by so many places, up where it is negative.
    public void move(String container, int by) {
        edits.change(mapping -> {
            int index = names(mapping).indexOf(container);
            return index + by < 0 ? mapping : mapping.move(container, index + by);
        });
    }

    /// Takes a container out of the mapping, and offers the way back.
    public void remove(String container) {
        edits.remove(container, mapping -> mapping.remove(container));
    }

    private Optional<ServiceMapping> current() {
        return Optional.ofNullable(model.look().getValue()).map(ServiceLook::mapping);
    }

    private void changeEcr(String container, Function<FromEcr, ContainerMapping> change) {
        change(container, it -> it instanceof FromEcr ecr ? change.apply(ecr) : it);
    }

    private void change(String container, Function<ContainerMapping, ContainerMapping> change) {
        edits.change(mapping -> {
            ContainerMapping was = mapping.containers().get(names(mapping).indexOf(container));
            before.put(mapping.name() + "/" + container, was);
            return mapping.replace(container, change.apply(was));
        });
    }

    private static FromEcr guess(ServiceMapping mapping, String name, JsonObject unknown) {
        String repository = Form.REPOSITORY.fits(mapping.name())
                ? mapping.name()
                : mapping.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return new FromEcr(name, mapping.containers().stream().filter(FromEcr.class::isInstance)
                .map(it -> ((FromEcr) it).image()).findFirst()
                .orElseGet(() -> new ImageSource(mapping.ecs().map(ServiceMapping.EcsService::profile)
                        .or(() -> mapping.publish().map(ServiceMapping.PublishTarget::profile)).orElse("default"),
                        mapping.ecs().map(ServiceMapping.EcsService::region).orElse(null), null, repository,
                        JsonObject.of())),
                new Selection.Tag("latest"), WriteAs.DIGEST, unknown);
    }

    private static JsonObject unknown(ServiceMapping mapping, String container) {
        return mapping.containers().get(names(mapping).indexOf(container)).unknown();
    }

    private String freeName() {
        List<String> taken = current().map(ContainerEdits::names).orElse(List.of());
        String name = "app";
        for (int i = 2; taken.contains(name); i++) {
            name = "app-" + i;
        }
        return name;
    }

    private static boolean has(ServiceMapping mapping, String container) {
        return names(mapping).contains(container);
    }

    private static List<String> names(ServiceMapping mapping) {
        return mapping.containers().stream().map(ContainerMapping::name).toList();
    }
}
