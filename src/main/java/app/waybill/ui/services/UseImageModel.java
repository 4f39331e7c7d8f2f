package app.waybill.ui.services;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import app.waybill.core.definitions.ContainerName;
import app.waybill.core.image.Image;
import app.waybill.core.image.ImageSelector;
import app.waybill.core.image.Repository;
import app.waybill.core.image.Selection;
import app.waybill.core.text.JsonObject;
import app.waybill.core.workspace.ContainerMapping;
import app.waybill.core.workspace.ContainerMapping.FromEcr;
import app.waybill.core.workspace.ContainerMapping.ImageSource;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.core.workspace.Workspace;
import app.waybill.core.workspace.WriteAs;

/// Which container of which service is to run an image that was found, new ones included, and how it selects it. It
/// begins with the container that runs another image of the repository, else with the service of that name.
public final class UseImageModel {
    private final Workspace workspace;
    private final Repository repository;
    private final Image image;
    private final StringProperty service = new SimpleStringProperty("");
    private final StringProperty container = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable SelectKind> kind = new SimpleObjectProperty<>();
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable WriteAs> write = new SimpleObjectProperty<>(WriteAs.DIGEST);

    /// Where an image could be used in a workspace; `selected` is the service that was looked at last.
    public UseImageModel(Workspace workspace, Repository repository, Image image, @Nullable String selected) {
        this.workspace = workspace;
        this.repository = repository;
        this.image = image;
        service.subscribe(_ -> guessContainer());
        kind.subscribe(now -> text.set(now == null ? "" : start(now)));
        service.set(guessService(selected));
        kind.set(image.tags().isEmpty() ? SelectKind.DIGEST : SelectKind.TAG);
    }

    /// The image.
    public Image image() {
        return image;
    }

    /// Where the image is.
    public Repository repository() {
        return repository;
    }

    /// The name of a service, of the workspace or a new one.
    public StringProperty service() {
        return service;
    }

    /// The name of a container, of the service or a new one.
    public StringProperty container() {
        return container;
    }

    /// How the container selects the image.
    public ObjectProperty<@Nullable SelectKind> kind() {
        return kind;
    }

    /// The tag, digest or pattern.
    public StringProperty text() {
        return text;
    }

    /// How the image is written.
    public ObjectProperty<@Nullable WriteAs> write() {
        return write;
    }

    /// The names of the workspace's services.
    public List<String> services() {
        return workspace.services().stream().map(ServiceMapping::name).toList();
    }

    /// The names of the service's containers.
    public List<String> containers() {
        return found().map(mapping -> mapping.containers().stream().map(ContainerMapping::name).toList())
                .orElse(List.of());
    }

    /// What it would do, in a sentence.
    public String effect() {
        String where = container.get() + " of " + service.get();
        if (found().isEmpty()) {
            return "A new service with one container.";
        }
        return current().map(now -> switch (now) {
            case FromEcr ecr -> where + " takes " + SelectKind.text(ecr.select()) + " of " + ecr.image().repository()
                    + " now.";
            case ContainerMapping.FromUri uri -> where + " runs " + uri.uri() + " now.";
            case ContainerMapping.LeftAlone _ -> where + " is left alone now.";
        }).orElse("A new container of " + service.get() + ".");
    }

    /// What is wrong with what was chosen; empty if nothing is.
    public Optional<String> objection() {
        Optional<String> ofService = found().isPresent() ? Optional.empty() : workspace.objectionTo(service.get());
        SelectKind chosen = kind.get();
        return ofService
                .or(() -> ContainerName.problem(container.get()).map(why -> "The container's name: " + why + "."))
                .or(() -> chosen == null ? Optional.of("Choose how.") : chosen.objectionTo(text.get()));
    }

    /// The workspace with the image in that container. Throws [java.util.NoSuchElementException] where there is an
    /// objection.
    public Workspace apply(Workspace now) {
        FromEcr used = used();
        return now.service(service.get())
                .map(mapping -> now.replace(mapping.name(), put(mapping, used)))
                .orElseGet(() -> now.add(ServiceMapping.named(service.get()).add(used)));
    }

    private ServiceMapping put(ServiceMapping mapping, FromEcr used) {
        return containers().contains(used.name()) ? mapping.replace(used.name(), used) : mapping.add(used);
    }

    private FromEcr used() {
        Selection selection = Optional.ofNullable(kind.get()).flatMap(it -> it.selection(text.get())).orElseThrow();
        Optional<ContainerMapping> now = current();
        JsonObject unknown = now.map(ContainerMapping::unknown).orElse(JsonObject.of());
        JsonObject ofImage = now.filter(FromEcr.class::isInstance).map(it -> ((FromEcr) it).image().unknown())
                .orElse(JsonObject.of());
        return new FromEcr(container.get(), new ImageSource(repository.profile(), repository.region(),
                repository.registryId(), repository.name(), ofImage), selection,
                write.get() == WriteAs.TAG ? WriteAs.TAG : WriteAs.DIGEST, unknown);
    }

    private Optional<ServiceMapping> found() {
        return workspace.service(service.get());
    }

    private Optional<ContainerMapping> current() {
        return found().stream().flatMap(mapping -> mapping.containers().stream())
                .filter(it -> it.name().equals(container.get())).findFirst();
    }

    private String guessService(@Nullable String selected) {
        Stream<String> fromHere = workspace.services().stream().filter(mapping -> running(mapping).isPresent())
                .map(ServiceMapping::name);
        return fromHere.filter(name -> name.equals(selected)).findFirst()
                .or(() -> workspace.services().stream().filter(mapping -> running(mapping).isPresent())
                        .map(ServiceMapping::name).findFirst())
                .or(() -> workspace.service(repository.name()).map(ServiceMapping::name))
                .or(() -> Optional.ofNullable(selected)).orElse(last(repository.name()));
    }

    private void guessContainer() {
        container.set(found().flatMap(this::running).or(() -> containers().stream().findFirst()).orElse("app"));
    }

    private Optional<String> running(ServiceMapping mapping) {
        return mapping.containers().stream()
                .filter(it -> it instanceof FromEcr ecr && ecr.image().repository().equals(repository.name()))
                .map(ContainerMapping::name).findFirst();
    }

    private String start(SelectKind chosen) {
        return switch (chosen) {
            case TAG -> ImageSelector.mostTelling(image.tags()).orElse("");
            case DIGEST -> image.digest().value();
            case NEWEST -> "*";
        };
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
