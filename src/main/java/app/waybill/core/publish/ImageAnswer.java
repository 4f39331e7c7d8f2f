package app.waybill.core.publish;

import app.waybill.core.gateway.CloudException;
import app.waybill.core.image.Repository;
import app.waybill.core.image.Selected;

/// What ECR said to an [ImageQuestion].
public sealed interface ImageAnswer {
    /// The repository is there; `selected` is the image in it, or why there is none.
    record Known(Repository repository, Selected selected) implements ImageAnswer {}

    /// The cloud said no: no such repository, no access, no answer.
    record Failed(CloudException cause) implements ImageAnswer {}
}
