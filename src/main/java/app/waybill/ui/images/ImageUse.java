package app.waybill.ui.images;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import app.waybill.core.image.Image;
import app.waybill.core.image.ImageSelector;
import app.waybill.core.image.Repository;
import app.waybill.core.image.Selected;
import app.waybill.core.image.Selection;
import app.waybill.core.workspace.ContainerMapping.FromEcr;
import app.waybill.core.workspace.ContainerMapping.ImageSource;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.core.workspace.Workspace;

/// A container of the workspace that takes its image from a repository: by which selection, in words, and whether that
/// comes to the image one looks at.
public record ImageUse(String service, String container, String selection, Match match) {
    /// What a container's selection comes to.
    public enum Match {
        /// The image one looks at.
        THIS_IMAGE,
        /// Another image of the repository, or none.
        ANOTHER
    }

    /// The containers that take an image from the repository, those that take this image first. `all` are the images of
    /// the repository as far as they are known; `homeRegion` is the Region that a profile means when none is written.
    public static List<ImageUse> of(Workspace workspace, Repository repository, Image image, Collection<Image> all,
            Function<String, Optional<String>> homeRegion) {
        return workspace.services().stream()
                .flatMap(service -> containers(service)
                        .filter(container -> isFrom(container.image(), repository, homeRegion))
                        .map(container -> use(service, container, image, all)))
                .sorted((a, b) -> a.match().compareTo(b.match())).toList();
    }

    private static Stream<FromEcr> containers(ServiceMapping service) {
        return service.containers().stream().filter(FromEcr.class::isInstance).map(FromEcr.class::cast);
    }

    private static boolean isFrom(ImageSource source, Repository repository,
            Function<String, Optional<String>> homeRegion) {
        String region = Optional.ofNullable(source.region()).or(() -> homeRegion.apply(source.profile())).orElse("");
        return source.repository().equals(repository.name()) && region.equals(repository.region())
                && isRegistry(source, repository);
    }

    private static boolean isRegistry(ImageSource source, Repository repository) {
        @Nullable
        String registry = source.registryId();
        return registry == null
                ? source.profile().equals(repository.profile())
                : registry.equals(repository.registryId());
    }

    private static ImageUse use(ServiceMapping service, FromEcr container, Image image, Collection<Image> all) {
        boolean same = ImageSelector.select(container.select(), all) instanceof Selected.Found found
                && found.image().digest().equals(image.digest());
        return new ImageUse(service.name(), container.name(), words(container.select()),
                same ? Match.THIS_IMAGE : Match.ANOTHER);
    }

    private static String words(Selection selection) {
        return switch (selection) {
            case Selection.Tag(String tag) -> tag;
            case Selection.ByDigest(var digest) -> digest.shortened();
            case Selection.Newest(String glob) -> "newest " + glob;
        };
    }
}
