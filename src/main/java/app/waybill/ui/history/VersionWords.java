package app.waybill.ui.history;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import app.waybill.core.definitions.ImageDefinition;
import app.waybill.core.definitions.ImageDefinitions;
import app.waybill.core.image.ImageUri;
import app.waybill.core.publish.ContainerChange;
import app.waybill.core.publish.ContainerImage;
import app.waybill.core.publish.RenderedContainer;
import app.waybill.core.text.TextDiff;
import app.waybill.core.text.TimeText;
import app.waybill.ui.control.ShortText;

/// Versions of a bundle in words.
record VersionWords(TimeText times) {
    /// `yesterday 17:24 by ana.kovac`.
    String written(VersionRow row) {
        return times.relative(row.bundle().version().lastModified())
                + row.author().map(author -> " by " + author).orElse("")
                + (row.isBundle() || row.isDeleted() ? "" : " · what it deploys cannot be read");
    }

    /// How long it was the newest: `for 16 h`; empty for the newest, for less than a minute, and where clocks disagree.
    static String lasted(VersionRow row) {
        Duration lasted = row.lastedOrNull();
        if (lasted == null || lasted.toMinutes() < 1) {
            return "";
        }
        return "for " + (lasted.toHours() >= 48
                ? lasted.toDays() + " d"
                : lasted.toMinutes() >= 120 ? lasted.toHours() + " h" : lasted.toMinutes() + " min");
    }

    /// For each container the tag that says most about its image, else the beginning of its digest.
    static List<String> images(VersionRow row) {
        return row.bundle().definitions().entries().stream()
                .map(entry -> tag(row, entry).orElseGet(() -> tagless(entry.imageUri()))).distinct().toList();
    }

    /// The tag of a container's image: the one that stands in the file, else the one that ECR tells for the digest.
    static Optional<String> tag(VersionRow row, ImageDefinition entry) {
        return Optional.ofNullable(ImageUri.parse(entry.imageUri()) instanceof ImageUri uri ? uri.tag() : null)
                .or(() -> rendered(row, entry.name()).flatMap(VersionWords::tag));
    }

    private static Optional<RenderedContainer> rendered(VersionRow row, String container) {
        return Optional.ofNullable(row.checksOrNull()).stream().flatMap(checks -> checks.containers().stream())
                .filter(it -> it.name().equals(container)).findFirst();
    }

    private static Optional<String> tag(RenderedContainer container) {
        return container.image() instanceof ContainerImage.Written written
                ? Optional.ofNullable(written.tagOrNull())
                : Optional.empty();
    }

    private static String tagless(String imageUri) {
        return ImageUri.parse(imageUri) instanceof ImageUri uri && uri.digest() != null
                ? uri.digest().value().substring(7, 15)
                : Objects.requireNonNullElse(lastPart(imageUri), imageUri);
    }

    private static @Nullable String lastPart(String imageUri) {
        int slash = imageUri.lastIndexOf('/');
        return slash < 0 ? null : imageUri.substring(slash + 1);
    }

    /// What changes from one version's images to another's, a line for each container.
    static TextDiff difference(ImageDefinitions before, ImageDefinitions after) {
        List<ContainerChange> changes = ContainerChange.between(before, after);
        return TextDiff.of(lines(changes, ContainerChange::before), lines(changes, ContainerChange::after));
    }

    private static String lines(List<ContainerChange> changes, Function<ContainerChange, @Nullable String> side) {
        return changes.stream().filter(change -> side.apply(change) != null)
                .map(change -> change.container() + " \"" + side.apply(change) + "\"\n").collect(Collectors.joining());
    }

    /// A version for titles: `3sL4kqtJ…`.
    static String id(VersionRow row) {
        return ShortText.ofId(row.id());
    }

    /// All that a row says, for who cannot see it.
    String spoken(VersionRow row) {
        return String.join(", ", "version " + row.id(), written(row),
                row.isBundle() ? String.join(" ", images(row)) : row.problem().orElse(""),
                row.status().map(status -> status.word()).orElseGet(() -> lasted(row)));
    }
}
