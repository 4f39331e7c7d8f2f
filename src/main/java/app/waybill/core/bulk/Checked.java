package app.waybill.core.bulk;

import org.jspecify.annotations.Nullable;

import app.waybill.core.gateway.CloudException;
import app.waybill.core.image.Image;
import app.waybill.core.image.ImageStatus;
import app.waybill.core.image.Selected;
import app.waybill.core.publish.ImageAnswer;
import app.waybill.core.workspace.ContainerMapping.FromEcr;
import app.waybill.core.workspace.edit.Outcome;

/// A change to an image, in the light of what ECR says of that image: one that is not there, or cannot be pulled, is not
/// planned; where ECR said nothing, that is noted.
final class Checked {
    private Checked() {
    }

    static Outcome change(FromEcr before, FromEcr after, @Nullable ImageAnswer answer) {
        if (before.equals(after)) {
            return new Outcome.Same();
        }
        return switch (answer) {
            case null -> new Outcome.Change(after, "not looked for in ECR yet");
            case ImageAnswer.Failed(CloudException.NotFound cause) ->
                new Outcome.Impossible(String.valueOf(cause.getMessage()));
            case ImageAnswer.Failed(CloudException cause) -> new Outcome.Change(after, "not checked: " + cause
                    .getMessage());
            case ImageAnswer.Known known -> switch (known.selected()) {
                case Selected.Missing(String reason) -> new Outcome.Impossible(
                        reason + " in " + known.repository().name());
                case Selected.Found found -> found.image().status() == ImageStatus.ACTIVE
                        ? new Outcome.Change(after, words(found))
                        : new Outcome.Impossible("the image is archived and cannot be pulled");
            };
        };
    }

    /// The image that a container means now, as far as ECR said it; else why it is not known.
    static Known image(@Nullable ImageAnswer answer) {
        return switch (answer) {
            case null -> new Known(null, "ECR has not answered yet");
            case ImageAnswer.Failed(CloudException cause) -> new Known(null, String.valueOf(cause.getMessage()));
            case ImageAnswer.Known known -> switch (known.selected()) {
                case Selected.Missing(String reason) -> new Known(null,
                        reason + " in " + known.repository().name());
                case Selected.Found found -> new Known(found.image(), "");
            };
        };
    }

    record Known(@Nullable Image imageOrNull, String why) {}

    private static String words(Selected.Found found) {
        String digest = found.image().digest().shortened();
        return found.tag().map(tag -> tag + " is " + digest).orElse("is " + digest);
    }
}
