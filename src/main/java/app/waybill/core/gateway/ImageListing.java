package app.waybill.core.gateway;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

import app.waybill.core.image.Repository;
import app.waybill.core.image.RepositoryRef;

/// Lists the images of many repositories of several scopes at once, each repository on a virtual thread of its own: the
/// gateway bounds the calls in flight, and as long as there is a repository left, none of its places stays empty.
/// Nothing that was found is kept here.
public final class ImageListing {
    private final ImageGateway gateway;
    private final RepositorySource source;

    /// Where the repositories of a scope come from.
    @FunctionalInterface
    interface RepositorySource {
        void handOn(Scope scope, Consumer<List<Repository>> page);
    }

    private ImageListing(ImageGateway gateway, RepositorySource source) {
        this.gateway = gateway;
        this.source = source;
    }

    /// Lists all repositories.
    public static ImageListing ofAll(ImageGateway gateway) {
        return new ImageListing(gateway, gateway::repositories);
    }

    /// Lists the one repository of that name in each scope, of the profile's own registry.
    public static ImageListing ofRepository(ImageGateway gateway, String name) {
        return new ImageListing(gateway, (scope, page) -> page.accept(
                List.of(gateway.repository(new RepositoryRef(scope.profile(), scope.region(), null, name)))));
    }

    /// Lists until all is found or has failed. To cancel, interrupt the thread: then all calls are interrupted, the
    /// listener hears no more, and `InterruptedException` is thrown.
    public void run(Collection<Scope> scopes, ImageListener listener) throws InterruptedException {
        new ListingRun(gateway, source, listener).run(List.copyOf(scopes));
    }
}
