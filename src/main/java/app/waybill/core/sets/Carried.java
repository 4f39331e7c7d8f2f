package app.waybill.core.sets;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.waybill.core.gateway.CloudException;
import app.waybill.core.image.Digest;
import app.waybill.core.image.ImageStatus;
import app.waybill.core.image.Selected;
import app.waybill.core.image.Selection;
import app.waybill.core.publish.ImageAnswer;
import app.waybill.core.workspace.ContainerMapping;
import app.waybill.core.workspace.ContainerMapping.FromEcr;
import app.waybill.core.workspace.ContainerMapping.FromUri;
import app.waybill.core.workspace.ContainerMapping.LeftAlone;
import app.waybill.core.workspace.WriteAs;
import app.waybill.core.workspace.edit.Outcome;

/// A container of the target with the image that the source means: `digest` is that image's, null outside ECR.
record Carried(ContainerMapping before, ContainerMapping after, @Nullable Digest digest) {
    /// The container as it would be; empty where an image is not known, or has not what it is to be carried by.
    static Optional<Carried> of(Promotion.Pair pair, CarryAs as, Optional<ImageAnswer> answer) {
        return switch (pair.source()) {
            case LeftAlone _ -> pair.target() instanceof LeftAlone
                    ? Optional.of(new Carried(pair.target(), pair.target(), null))
                    : Optional.empty();
            case FromUri uri -> pair.target() instanceof FromUri was
                    ? Optional.of(new Carried(was, new FromUri(was.name(), uri.uri(), was.unknown()), null))
                    : Optional.empty();
            case FromEcr _ -> pair.target() instanceof FromEcr was
                    ? answer.flatMap(Carried::found).flatMap(found -> ecr(was, as, found))
                    : Optional.empty();
        };
    }

    /// Why a container cannot take over what the source has; empty if it can.
    static Optional<String> objection(Promotion.Pair pair, String source, String target,
            Optional<ImageAnswer> answer) {
        if (pair.source() instanceof LeftAlone != pair.target() instanceof LeftAlone) {
            return Optional.of("it is left alone in " + (pair.source() instanceof LeftAlone ? source : target)
                    + " only");
        }
        if (pair.source() instanceof FromUri != pair.target() instanceof FromUri) {
            return Optional.of("its image is in ECR in " + (pair.source() instanceof FromEcr ? source : target)
                    + " only");
        }
        return pair.source() instanceof FromEcr ? why(source, answer) : Optional.empty();
    }

    private static Optional<String> why(String source, Optional<ImageAnswer> answer) {
        String in = "in " + source + ", ";
        return switch (answer.orElse(null)) {
            case null -> Optional.of(in + "its image is not known yet");
            case ImageAnswer.Failed(CloudException cause) -> Optional.of(in + cause.getMessage());
            case ImageAnswer.Known known -> known.selected() instanceof Selected.Missing(String reason)
                    ? Optional.of(in + reason)
                    : Optional.empty();
        };
    }

    private static Optional<Selected.Found> found(ImageAnswer answer) {
        return answer instanceof ImageAnswer.Known known && known.selected() instanceof Selected.Found found
                ? Optional.of(found)
                : Optional.empty();
    }

    private static Optional<Carried> ecr(FromEcr was, CarryAs as, Selected.Found found) {
        Digest digest = found.image().digest();
        return as == CarryAs.DIGEST
                ? Optional.of(new Carried(was, was.with(new Selection.ByDigest(digest)).with(WriteAs.DIGEST), digest))
                : found.tag().map(tag -> new Carried(was, was.with(new Selection.Tag(tag)), digest));
    }

    /// What it comes to, also where the same tag stands in both, with what ECR says of the image in the target's own repository.
    Outcome outcome(Optional<ImageAnswer> answer, String target) {
        if (!(after instanceof FromEcr now) || digest == null) {
            return Outcome.change(before, after, "");
        }
        String repository = now.image().repository();
        return switch (answer.orElse(null)) {
            case null -> Outcome.change(before, after, "not looked for in " + repository + " yet");
            case ImageAnswer.Failed(CloudException.NotFound cause) -> new Outcome.Impossible("in " + target + ", "
                    + cause.getMessage());
            case ImageAnswer.Failed(CloudException cause) -> Outcome.change(before, after, "not checked: " + cause
                    .getMessage());
            case ImageAnswer.Known known -> switch (known.selected()) {
                case Selected.Missing _ -> new Outcome.Impossible("the image " + digest.shortened() + " is not in "
                        + repository + " of " + target + ": push or replicate it first");
                case Selected.Found found -> there(found, repository, target);
            };
        };
    }

    private Outcome there(Selected.Found found, String repository, String target) {
        Digest other = found.image().digest();
        if (!other.equals(digest)) {
            return new Outcome.Impossible("in " + repository + " of " + target + ", " + found.tag().orElse("it")
                    + " is another image, " + other.shortened());
        }
        return found.image().status() == ImageStatus.ACTIVE
                ? Outcome.change(before, after, found.tag().map(tag -> "the image of " + tag).orElse(""))
                : new Outcome.Impossible("in " + repository + " of " + target + ", the image is archived");
    }
}
