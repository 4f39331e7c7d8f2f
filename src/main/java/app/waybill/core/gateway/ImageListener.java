package app.waybill.core.gateway;

import java.util.List;

import org.jspecify.annotations.Nullable;

import app.waybill.core.image.Image;
import app.waybill.core.image.Repository;

/// Is told what a listing of images finds, one call at a time, from threads of the listing. Whatever takes long must be
/// done elsewhere: the listing waits for each call to return.
public interface ImageListener {
    /// A page of images, all of that repository, in no order.
    void images(Repository repository, List<Image> page);

    /// Something could not be listed: the repository, or, where that is null, the whole scope or what was left of it. All
    /// else goes on.
    void failed(Scope scope, @Nullable Repository repository, CloudException cause);

    /// How far it has come; told after each answer.
    default void progress(ListingProgress now) {
    }
}
