package app.waybill.core.workspace;

import java.util.List;
import java.util.Optional;

import app.waybill.core.text.JsonObject;

/// The mapping of a set of services to images: what `waybill.json` holds. Names of services are unique. `unknown` holds
/// the members of the file that Waybill does not know.
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
}
