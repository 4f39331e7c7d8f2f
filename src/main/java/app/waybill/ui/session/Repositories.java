package app.waybill.ui.session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.ImageGateway;
import app.waybill.core.gateway.Scope;
import app.waybill.core.image.Repository;
import app.waybill.ui.fx.Job;
import app.waybill.ui.fx.TaskRunner;

/// The repositories that can be offered for a container, listed in the background when somebody first wants to choose
/// one. A scope that cannot be listed offers none, and is tried again the next time.
public final class Repositories {
    private final ImageGateway gateway;
    private final TaskRunner tasks;
    private final Set<Scope> listed = new HashSet<>();
    private final ReadOnlyObjectWrapper<List<Repository>> known = new ReadOnlyObjectWrapper<>(List.of());

    /// Nothing is listed yet.
    public Repositories(ImageGateway gateway, TaskRunner tasks) {
        this.gateway = gateway;
        this.tasks = tasks;
    }

    /// The repositories that are known by now.
    public ReadOnlyObjectProperty<List<Repository>> known() {
        return known.getReadOnlyProperty();
    }

    /// Lists the scopes that are not listed yet.
    public void list(List<Scope> scopes) {
        scopes.stream().filter(listed::add).forEach(scope -> tasks.run(Job.of("Listing repositories", progress -> {
            progress.say(scope.profile() + " / " + scope.region());
            gateway.repositories(scope, page -> progress.show(() -> arrive(page)));
            return scope;
        }).onError(CloudException.class, _ -> listed.remove(scope))));
    }

    private void arrive(List<Repository> page) {
        List<Repository> all = new ArrayList<>(known.get());
        page.stream().filter(repository -> !all.contains(repository)).forEach(all::add);
        known.set(List.copyOf(all));
    }
}
