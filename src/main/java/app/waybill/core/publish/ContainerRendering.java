package app.waybill.core.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.image.ArtifactKind;
import app.waybill.core.image.Image;
import app.waybill.core.image.ImageStatus;
import app.waybill.core.image.Platform;
import app.waybill.core.image.Repository;
import app.waybill.core.image.RepositoryRef;
import app.waybill.core.image.Selected;
import app.waybill.core.image.Selection;
import app.waybill.core.workspace.ContainerMapping;
import app.waybill.core.workspace.ContainerMapping.FromEcr;
import app.waybill.core.workspace.ContainerMapping.ImageSource;
import app.waybill.core.workspace.WriteAs;

/// Turns one container of the mapping and ECR's answer into the URI that is written, with remarks about the image.
final class ContainerRendering {
    private final ContainerMapping mapping;
    private final List<Remark> remarks = new ArrayList<>();
    private List<Platform> platforms = List.of();
    private final ContainerImage image;

    ContainerRendering(ContainerMapping mapping, KnownProfiles profiles, Map<ImageQuestion, ImageAnswer> answers) {
        this.mapping = mapping;
        this.image = switch (mapping) {
            case FromEcr ecr -> fromEcr(ecr, profiles, answers);
            case ContainerMapping.FromUri uri -> new ContainerImage.Written(uri.uri(), null, null);
            case ContainerMapping.LeftAlone _ -> new ContainerImage.LeftAlone();
        };
    }

    /// What must be known for a container; empty where nothing needs to be asked, or no Region is known to ask.
    static Optional<ImageQuestion> question(ContainerMapping mapping, KnownProfiles profiles) {
        if (!(mapping instanceof FromEcr ecr)) {
            return Optional.empty();
        }
        ImageSource source = ecr.image();
        return profiles.scope(source.profile(), source.region()).map(scope -> new ImageQuestion(
                new RepositoryRef(scope.profile(), scope.region(), source.registryId(), source.repository()),
                ecr.select()));
    }

    RenderedContainer rendered() {
        return new RenderedContainer(mapping, image);
    }

    List<Remark> remarks() {
        return remarks;
    }

    /// The platforms of the image, as far as they are known.
    List<Platform> platforms() {
        return platforms;
    }

    private ContainerImage fromEcr(FromEcr ecr, KnownProfiles profiles, Map<ImageQuestion, ImageAnswer> answers) {
        Optional<ImageQuestion> question = question(ecr, profiles);
        if (question.isEmpty()) {
            return unresolved(PublishRule.REGION_UNKNOWN, "the profile '" + ecr.image().profile()
                    + "' has no Region: say which one in 'image', or set it in the profile");
        }
        return switch (answers.get(question.get())) {
            case null -> new ContainerImage.Awaited();
            case ImageAnswer.Failed(CloudException.NotFound cause) -> unresolved(PublishRule.IMAGE_NOT_FOUND,
                    cause.getMessage() + ". " + cause.advice());
            case ImageAnswer.Failed(CloudException cause) -> new ContainerImage.Failed(cause);
            case ImageAnswer.Known(Repository repository, Selected selected, List<Platform> offered) -> {
                platforms = offered;
                yield selected(ecr, repository, selected);
            }
        };
    }

    private ContainerImage selected(FromEcr ecr, Repository repository, Selected selected) {
        return switch (selected) {
            case Selected.Found found -> found(ecr.write(), repository, found);
            case Selected.Missing(String reason) -> missing(ecr, repository, reason);
        };
    }

    private ContainerImage found(WriteAs write, Repository repository, Selected.Found found) {
        remarkOn(found.image());
        if (write == WriteAs.DIGEST) {
            return new ContainerImage.Written(repository.uriByDigest(found.image().digest()), found.image(),
                    found.tagOrNull());
        }
        return found.tag().<ContainerImage>map(
                tag -> new ContainerImage.Written(repository.uriByTag(tag), found.image(), tag))
                .orElseGet(() -> unresolved(PublishRule.IMAGE_UNTAGGED, "the image " + found.image().digest() + " of "
                        + repository.name() + " has no tag: write it by its digest"));
    }

    private void remarkOn(Image found) {
        if (found.status() != ImageStatus.ACTIVE) {
            remarks.add(new Remark(PublishRule.IMAGE_ARCHIVED, "the image is "
                    + (found.status() == ImageStatus.ARCHIVED ? "archived" : "being restored")
                    + " and cannot be pulled: the deployment would fail. Restore it in ECR, or choose another"));
        }
        ArtifactKind kind = ArtifactKind.of(found);
        if (kind != ArtifactKind.IMAGE) {
            remarks.add(new Remark(PublishRule.IMAGE_NOT_RUNNABLE,
                    "this is no image but a kind of " + kind.label() + ", which no container can run: choose another"));
        }
    }

    /// The entry is written all the same where the mapping alone says what would stand there, so that one sees it.
    private ContainerImage missing(FromEcr ecr, Repository repository, String reason) {
        remarks.add(new Remark(PublishRule.IMAGE_NOT_FOUND, "in " + repository.name() + ", " + reason
                + ": choose another, or push it first"));
        return switch (ecr.select()) {
            case Selection.Tag(String tag) when ecr.write() == WriteAs.TAG ->
                new ContainerImage.Written(repository.uriByTag(tag), null, tag);
            case Selection.ByDigest by when ecr.write() == WriteAs.DIGEST ->
                new ContainerImage.Written(repository.uriByDigest(by.digest()), null, null);
            default -> new ContainerImage.Unresolved();
        };
    }

    private ContainerImage unresolved(PublishRule rule, String message) {
        remarks.add(new Remark(rule, message));
        return new ContainerImage.Unresolved();
    }
}
