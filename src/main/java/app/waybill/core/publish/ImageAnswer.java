package app.waybill.core.publish;

import java.util.List;

import app.waybill.core.gateway.CloudException;
import app.waybill.core.image.Platform;
import app.waybill.core.image.Repository;
import app.waybill.core.image.Selected;

/// What ECR said to an [ImageQuestion].
public sealed interface ImageAnswer {
    /// The repository is there; `selected` is the image in it, or why there is none.
    /// `platforms` are those that it offers if it is an index, as far as they may be read.
    record Known(Repository repository, Selected selected, List<Platform> platforms) implements ImageAnswer {
        /// Keeps an unchangeable copy of the platforms.
        public Known {
            platforms = List.copyOf(platforms);
        }

        Known offering(List<Platform> found) {
            return new Known(repository, selected, found);
        }
    }

    /// The cloud said no: no such repository, no access, no answer.
    record Failed(CloudException cause) implements ImageAnswer {}
}
