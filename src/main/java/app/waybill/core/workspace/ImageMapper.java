package app.waybill.core.workspace;

import java.util.Optional;
import java.util.function.Function;

import app.waybill.core.image.EcrHost;
import app.waybill.core.image.ImageUri;
import app.waybill.core.image.Selection;
import app.waybill.core.text.JsonObject;
import app.waybill.core.workspace.ContainerMapping.FromEcr;
import app.waybill.core.workspace.ContainerMapping.FromUri;
import app.waybill.core.workspace.ContainerMapping.ImageSource;

/// Maps containers to the images that they name, as they name them: a tag is written as a tag, a digest as a digest. The
/// function tells the profile that an ECR registry is to be asked through.
public record ImageMapper(Function<EcrHost, Optional<String>> profiles) {
    /// The mapping of a container that runs this image; what is not in ECR, or in a registry without a profile, is kept as
    /// its URI.
    public ContainerMapping map(String container, String image) {
        return ImageUri.parse(image) instanceof ImageUri uri
                ? uri.registry().ecr().<ContainerMapping>flatMap(host -> profiles.apply(host)
                        .map(profile -> fromEcr(container, uri, new ImageSource(profile, host.region(), host.account(),
                                uri.path(), JsonObject.of()))))
                        .orElseGet(() -> new FromUri(container, image, JsonObject.of()))
                : new FromUri(container, image, JsonObject.of());
    }

    private static FromEcr fromEcr(String container, ImageUri uri, ImageSource source) {
        return uri.digest() == null
                ? new FromEcr(container, source, new Selection.Tag(uri.tag() == null ? "latest" : uri.tag()),
                        WriteAs.TAG, JsonObject.of())
                : new FromEcr(container, source, new Selection.ByDigest(uri.digest()), WriteAs.DIGEST,
                        JsonObject.of());
    }
}
