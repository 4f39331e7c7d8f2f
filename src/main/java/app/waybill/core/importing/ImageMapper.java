package app.waybill.core.importing;

import app.waybill.core.image.EcrHost;
import app.waybill.core.image.ImageUri;
import app.waybill.core.image.Selection;
import app.waybill.core.text.JsonObject;
import app.waybill.core.workspace.ContainerMapping;
import app.waybill.core.workspace.ContainerMapping.FromEcr;
import app.waybill.core.workspace.ContainerMapping.FromUri;
import app.waybill.core.workspace.ContainerMapping.ImageSource;
import app.waybill.core.workspace.WriteAs;

/// Maps containers to the images that they name, as they name them: a tag is written as a tag, a digest as a digest.
public record ImageMapper(Owners owners) {
    /// The mapping of a container that runs this image; what is not in ECR is kept as its URI.
    public ContainerMapping map(String container, String image) {
        return ImageUri.parse(image) instanceof ImageUri uri && uri.registry().ecr().isPresent()
                ? ecr(container, uri, uri.registry().ecr().get())
                : new FromUri(container, image, JsonObject.of());
    }

    private FromEcr ecr(String container, ImageUri uri, EcrHost host) {
        ImageSource source = new ImageSource(owners.of(host.account()), host.region(), host.account(), uri.path(),
                JsonObject.of());
        return uri.digest() == null
                ? new FromEcr(container, source, new Selection.Tag(uri.tag() == null ? "latest" : uri.tag()),
                        WriteAs.TAG, JsonObject.of())
                : new FromEcr(container, source, new Selection.ByDigest(uri.digest()), WriteAs.DIGEST,
                        JsonObject.of());
    }
}
