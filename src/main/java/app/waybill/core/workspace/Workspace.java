package app.waybill.core.workspace;

import java.util.List;
import java.util.Optional;

import app.waybill.core.text.JsonObject;

/// The mapping of a set of services to images: what `waybill.json` holds. Names of services are unique. `unknown` holds
/// the members of the file that Waybill does not know. Changes make a new workspace; they throw
/// `IllegalArgumentException` where a service is not there or a name is taken: see [#objectionTo].
public record Workspace(List<ServiceMapping> services, JsonObject unknown) {
    /// The version of the file's form that this Waybill reads and writes.
    public static final int VERSION = 1;
    /// A workspace without services.
    public static final Workspace EMPTY = new Workspace(List.of(), JsonObject.of());

    /// Keeps an unchangeable copy of the services.
    public Workspace {
        services = List.copyOf(services);
    }

    /// The service of that name.
    public Optional<ServiceMapping> service(String name) {
        return services.stream().filter(service -> service.name().equals(name)).findFirst();
    }

    /// Why a new service may not have this name, as a sentence; empty if it may.
    public Optional<String> objectionTo(String name) {
        if (!Form.FILE_NAME.fits(name)) {
            return Optional.of("A service needs " + Form.FILE_NAME.words() + ".");
        }
        return service(name).map(_ -> "There is a service \"" + name + "\" already.");
    }

    /// Puts a service behind the others.
    public Workspace add(ServiceMapping service) {
        return with(named().add(service));
    }

    /// Puts a service in the place of the one with that name; it may have a new name.
    public Workspace replace(String name, ServiceMapping service) {
        return with(named().replace(name, service));
    }

    /// Takes a service out.
    public Workspace remove(String name) {
        return with(named().remove(name));
    }

    /// Moves a service so that it is at the index afterwards, or at the nearest end.
    public Workspace move(String name, int index) {
        return with(named().move(name, index));
    }

    private NamedList<ServiceMapping> named() {
        return new NamedList<>(services, ServiceMapping::name);
    }

    private Workspace with(List<ServiceMapping> changed) {
        return new Workspace(changed, unknown);
    }
}
