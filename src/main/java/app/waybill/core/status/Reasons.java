package app.waybill.core.status;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.waybill.core.gateway.RunningImage;
import app.waybill.core.image.Image;
import app.waybill.core.image.ImageSelector;
import app.waybill.core.image.ImageUri;
import app.waybill.core.publish.ContainerImage;
import app.waybill.core.text.TimeText;

/// Says why what is published, or what runs, is not what is meant, and since when. `publishedAtOrNull` is when the bundle
/// was written.
record Reasons(TimeText times, @Nullable Instant publishedAtOrNull) {
    /// `release-7 was pushed 2 h later`, where it was; else what is published instead.
    String behind(ContainerImage meant, String published) {
        Image image = meant instanceof ContainerImage.Written written ? written.imageOrNull() : null;
        Instant pushed = image == null ? null : image.pushedAt();
        return image != null && pushed != null && publishedAtOrNull != null && pushed.isAfter(publishedAtOrNull)
                ? name(image) + " was pushed " + span(Duration.between(publishedAtOrNull, pushed)) + " later"
                : "another image is published: " + ImageUri.shortened(published);
    }

    /// `runs 1becf108…f58c since 20 Nov 2026, 15:40; 77a6a278…f45d was published 23 Nov 2026, 09:31`.
    String drifted(RunningImage running, Optional<Instant> since, ContainerImage.Written meant) {
        String runs = "runs " + running.digest().map(digest -> digest.shortened())
                .orElseGet(() -> ImageUri.shortened(running.image()))
                + since.map(time -> " since " + times.full(time)).orElse("");
        Image image = meant.imageOrNull();
        if (image != null && !meant.uri().contains("@")) {
            return runs + "; " + meant.tagOrNull() + " means " + image.digest().shortened() + " now";
        }
        return runs + "; " + ImageUri.shortened(meant.uri()) + " was published"
                + Optional.ofNullable(publishedAtOrNull).map(time -> " " + times.full(time)).orElse("");
    }

    /// A tag that tells one build from another, where there is one.
    private static String name(Image image) {
        return ImageSelector.mostTelling(image.tags()).orElse(image.digest().shortened());
    }

    private static String span(Duration length) {
        if (length.toDays() > 0) {
            return length.toDays() == 1 ? "1 day" : length.toDays() + " days";
        }
        return length.toHours() > 0 ? length.toHours() + " h" : Math.max(1, length.toMinutes()) + " min";
    }
}
