package app.waybill.core.recipe;

import java.util.Optional;

import app.waybill.core.image.Selection;
import app.waybill.core.workspace.ContainerMapping.FromEcr;
import app.waybill.core.workspace.ContainerMapping.ImageSource;

/// The image of a repository that carries a tag at the time; `account` is whose registry holds it.
record EcrImage(String account, String region, String repository, String tag) {
    /// The image of a container, with the tag that is to be followed.
    static EcrImage of(FromEcr container, String tag, RecipeOrder order, Site site) {
        ImageSource source = container.image();
        return new EcrImage(account(container.name(), source, order, site),
                Optional.ofNullable(source.region()).orElse(site.region()), source.repository(), tag);
    }

    /// The tag that the workspace selects, where it selects one.
    static Optional<String> tagOf(FromEcr container) {
        return container.select() instanceof Selection.Tag(String tag) ? Optional.of(tag) : Optional.empty();
    }

    private static String account(String container, ImageSource source, RecipeOrder order, Site site) {
        return Optional.ofNullable(source.registryId()).or(() -> order.profiles().account(source.profile()))
                .or(() -> source.profile().equals(site.ecs().profile())
                        ? Optional.of(site.account())
                        : Optional.empty())
                .orElseThrow(() -> new RecipeProblem("the account of the registry of container '" + container
                        + "' is not known: the profile '" + source.profile() + "' does not tell it",
                        "Add \"registryId\" to its 'image' in the workspace."));
    }

    /// Whether the image lies in another account's registry.
    boolean isForeign(Site site) {
        return !account.equals(site.account());
    }

    /// The ARN of the repository.
    String arn(Site site) {
        return "arn:" + site.role().partition() + ":ecr:" + region + ":" + account + ":repository/" + repository;
    }
}
