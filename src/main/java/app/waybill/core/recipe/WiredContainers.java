package app.waybill.core.recipe;

import java.util.List;
import java.util.stream.Stream;

import app.waybill.core.workspace.ContainerMapping;
import app.waybill.core.workspace.ContainerMapping.FromEcr;
import app.waybill.core.workspace.ContainerMapping.FromUri;
import app.waybill.core.workspace.ContainerMapping.LeftAlone;

/// The containers of a service whose images ECR sources follow: one source for each image, however many containers run
/// it.
record WiredContainers(List<WiredContainer> all) {
    static WiredContainers of(RecipeOrder order, Site site) {
        return new WiredContainers(order.service().containers().stream()
                .map(container -> wire(container, order, site)).toList());
    }

    private static WiredContainer wire(ContainerMapping container, RecipeOrder order, Site site) {
        return switch (container) {
            case LeftAlone left -> new WiredContainer.Untouched(left.name());
            case FromUri from -> new WiredContainer.Fixed(from.name(), from.uri());
            case FromEcr from -> new WiredContainer.Pushed(from.name(), image(from, order, site));
        };
    }

    private static EcrImage image(FromEcr container, RecipeOrder order, Site site) {
        String tag = EcrImage.tagOf(container).orElseGet(() -> order.needed(Parameter.TAG, ": container '"
                + container.name() + "' selects no tag, and an ECR source follows exactly one"));
        EcrImage image = EcrImage.of(container, tag, order, site);
        if (!image.region().equals(site.region())) {
            throw new RecipeProblem("the repository " + image.repository() + " of container '" + container.name()
                    + "' is in " + image.region() + ", and a source runs in the pipeline's own Region, "
                    + site.region(),
                    "Replicate it to " + site.region() + " and map that repository, or take the recipe static.");
        }
        return image;
    }

    /// The images, each once, in the order of the containers.
    List<EcrImage> images() {
        return pushed().map(WiredContainer.Pushed::image).distinct().toList();
    }

    Stream<WiredContainer.Pushed> pushed() {
        return all.stream().filter(WiredContainer.Pushed.class::isInstance).map(WiredContainer.Pushed.class::cast);
    }

    /// What the source of an image puts out: a name that can stand in a shell variable.
    String artifact(EcrImage image) {
        int number = number(image);
        return number == 1 ? "Image" : "Image" + number;
    }

    /// Which of the images it is, counted from 1.
    int number(EcrImage image) {
        return images().indexOf(image) + 1;
    }

    /// Sees that an action takes so many images.
    void limitTo(int most, String action) {
        int there = images().size();
        if (there > most) {
            throw new RecipeProblem("the service has " + there + " images, and " + action + " takes " + most,
                    "Take the recipe static, or spread the containers over several services.");
        }
    }
}
