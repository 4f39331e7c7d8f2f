package app.waybill.core.workspace;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import app.waybill.core.image.Selection;
import app.waybill.core.text.JsonObject;

/// One container of a service and what it runs. `unknown` holds the members of the file that Waybill does not know, kept
/// on save.
public sealed interface ContainerMapping extends ServicePart {
    /// The container's name in the task definition.
    String name();

    /// Members that Waybill does not know.
    JsonObject unknown();

    /// A container that runs an ECR image.
    record FromEcr(String name, ImageSource image, Selection select, WriteAs write, JsonObject unknown)
            implements
                ContainerMapping {
        /// The same container with an image of another repository.
        public FromEcr with(ImageSource other) {
            return new FromEcr(name, other, select, write, unknown);
        }

        /// The same container with another image of its repository.
        public FromEcr with(Selection other) {
            return new FromEcr(name, image, other, write, unknown);
        }

        /// The same container, written in another way.
        public FromEcr with(WriteAs other) {
            return new FromEcr(name, image, select, other, unknown);
        }
    }

    /// A container that runs an image from elsewhere, written as it is.
    record FromUri(String name, String uri, JsonObject unknown) implements ContainerMapping {}

    /// A container that Waybill must not touch, such as a sidecar: no entry is written for it.
    record LeftAlone(String name, JsonObject unknown) implements ContainerMapping {}

    /// The ECR repository of a container. Null `region` and `registryId` mean the profile's own.
    record ImageSource(String profile, @Nullable String region, @Nullable String registryId, String repository,
            JsonObject unknown) {
        /// Whether another one means the same repository, seen through the same profile.
        public boolean isSamePlace(ImageSource other) {
            return profile.equals(other.profile) && Objects.equals(region, other.region)
                    && Objects.equals(registryId, other.registryId) && repository.equals(other.repository);
        }
    }
}
