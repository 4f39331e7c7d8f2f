package app.waybill.ui.images;

import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import app.waybill.core.image.ArtifactKind;
import app.waybill.core.image.Image;

/// What one knows of a repository when all its images were seen: how many images it has, signatures and the like not
/// counted, and when the last of them was pushed (null: there is none).
public record RepositoryFacts(int images, @Nullable Instant newestPush) {
    /// An empty repository.
    public static final RepositoryFacts EMPTY = new RepositoryFacts(0, null);

    /// The facts of these entries of a repository.
    public static RepositoryFacts of(Collection<Image> entries) {
        var images = entries.stream().filter(entry -> ArtifactKind.of(entry) == ArtifactKind.IMAGE).toList();
        return new RepositoryFacts(images.size(), newest(images.stream().map(Image::pushedAt)));
    }

    /// The facts of these entries and the others.
    public RepositoryFacts plus(RepositoryFacts others) {
        return new RepositoryFacts(images + others.images,
                newest(Stream.of(this, others).map(facts -> facts.newestPush)));
    }

    private static @Nullable Instant newest(Stream<@Nullable Instant> pushes) {
        return pushes.filter(Objects::nonNull).max(Instant::compareTo).orElse(null);
    }
}
