package app.waybill.ui.services;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import app.waybill.core.image.Digest;
import app.waybill.core.image.Image;
import app.waybill.core.image.ImageSelector;
import app.waybill.core.image.ImageUri;
import app.waybill.core.image.Selection;
import app.waybill.core.publish.ContainerImage;
import app.waybill.core.publish.Published;
import app.waybill.core.publish.RenderedContainer;
import app.waybill.core.status.ContainerStatus;
import app.waybill.core.text.TimeText;
import app.waybill.core.workspace.ContainerMapping;
import app.waybill.core.workspace.WriteAs;

/// One step on the way from the newest image of a container to the running one: the image's tag and digest, as far as they
/// are known, a few words about it, and the whole of it. `sameOrNull` says whether it is the image of the step before; null
/// where nobody can tell.
record TruthStep(String title, String icon, @Nullable String tag, @Nullable Digest digest, String caption,
        String details, @Nullable Boolean sameOrNull) {

    /// The four steps of a container: newest, mapped, published, running; empty for one that is left alone or not there.
    static List<TruthStep> of(ServiceLook look, @Nullable String container, TimeText times) {
        return look.container(container).map(status -> new Steps(look, status, times).all()).orElse(List.of());
    }

    private record Steps(ServiceLook look, ContainerStatus status, TimeText times) {
        List<TruthStep> all() {
            Image newest = status.newest();
            ContainerImage.Written written = rendered().map(RenderedContainer::image)
                    .filter(ContainerImage.Written.class::isInstance).map(ContainerImage.Written.class::cast)
                    .orElse(null);
            Image mapped = written == null ? null : written.imageOrNull();
            Digest published = digest(status.published());
            return List.of(
                    step("Newest", "fth-box", null, digest(newest), pushed(newest), newest == null
                            ? ""
                            : newest.digest().value(), null),
                    step("Mapped", "fth-layers", written == null ? null : written.tagOrNull(), digest(mapped),
                            selection(),
                            text(status.mapped()), same(digest(newest), digest(mapped))),
                    step("Published", "fth-upload", tag(status.published()), published, publishedWhen(),
                            text(status.published()), (status.mapped() == null || isUnseen())
                                    ? null
                                    : Objects.equals(status.mapped(), status.published())),
                    step("Running", "fth-play", null, status.running(), runningSince(), text(status.running()),
                            same(published == null && isSameText() ? digest(mapped) : published, status.running())));
        }

        private TruthStep step(String title, String icon, @Nullable String tag, @Nullable Digest digest,
                String caption, String details, @Nullable Boolean same) {
            return new TruthStep(title, icon, known(digest).or(() -> Optional.ofNullable(tag)).orElse(null), digest,
                    caption, details, same);
        }

        /// The tag that tells most of an image, where its tags are known.
        private Optional<String> known(@Nullable Digest digest) {
            return Stream.concat(Stream.ofNullable(status.newest()),
                    look.service().containers().stream().map(RenderedContainer::image)
                            .flatMap(image -> image instanceof ContainerImage.Written written
                                    ? Stream.ofNullable(written.imageOrNull())
                                    : Stream.empty()))
                    .filter(image -> image.digest().equals(digest)).findFirst()
                    .flatMap(image -> ImageSelector.mostTelling(image.tags()));
        }

        private Optional<RenderedContainer> rendered() {
            return look.service().containers().stream().filter(it -> it.name().equals(status.container())).findFirst();
        }

        private String selection() {
            return rendered().map(RenderedContainer::mapping).map(mapping -> switch (mapping) {
                case ContainerMapping.FromEcr ecr -> switch (ecr.select()) {
                    case Selection.Tag(String tag) -> "tag " + tag;
                    case Selection.Newest(String glob) -> "newest " + glob;
                    case Selection.ByDigest _ -> "pinned";
                } + (ecr.write() == WriteAs.DIGEST ? ", as digest" : ", as tag");
                case ContainerMapping.FromUri _ -> "as it is written";
                case ContainerMapping.LeftAlone _ -> "";
            }).orElse("not mapped");
        }

        private String pushed(@Nullable Image image) {
            return image == null || image.pushedAt() == null ? "" : "pushed " + times.relative(image.pushedAt());
        }

        private boolean isUnseen() {
            return look.published().filter(published -> !(published instanceof Published.Unseen)).isEmpty();
        }

        private String publishedWhen() {
            return look.published().map(published -> switch (published) {
                case Published.Holds holds when status.published() != null ->
                    times.relative(holds.object().lastModified());
                case Published.Unseen _ -> "may not be read";
                default -> "not published yet";
            }).orElse("");
        }

        private String runningSince() {
            Instant since = status.since();
            return since == null ? "" : "since " + times.relative(since);
        }

        private boolean isSameText() {
            return status.mapped() != null && status.mapped().equals(status.published());
        }

        private static @Nullable Boolean same(@Nullable Digest one, @Nullable Digest other) {
            return (one == null || other == null) ? null : one.equals(other);
        }

        private static @Nullable Digest digest(@Nullable Image image) {
            return image == null ? null : image.digest();
        }

        private static @Nullable Digest digest(@Nullable String uri) {
            return uri != null && ImageUri.parse(uri) instanceof ImageUri image ? image.digest() : null;
        }

        private static @Nullable String tag(@Nullable String uri) {
            return uri != null && ImageUri.parse(uri) instanceof ImageUri image ? image.tag() : null;
        }

        private static String text(@Nullable Object value) {
            return Objects.toString(value, "");
        }
    }
}
