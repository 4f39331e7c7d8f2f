package app.waybill.ui.images;

import static app.waybill.ui.images.Samples.QA;
import static app.waybill.ui.images.Samples.image;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import app.waybill.core.image.Image;
import app.waybill.core.image.Repository;
import app.waybill.core.image.Selection;
import app.waybill.core.text.JsonObject;
import app.waybill.core.workspace.ContainerMapping;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.core.workspace.Workspace;
import app.waybill.core.workspace.WriteAs;
import app.waybill.ui.images.ImageUse.Match;

class ImageUseTest {
    private static final JsonObject NONE = JsonObject.of();

    private final Repository orders = Samples.repository(QA, "orders-api");
    private final Image newest = image(orders, 1, "3f9c1ab", "latest");
    private final Image older = image(orders, 9, "8d21e07", "release-1");

    @Test
    void saysWhichContainersTakeThisImageThenWhichTakeAnother() {
        Workspace workspace = workspace(
                container("job", source("qa", "eu-west-1", null), new Selection.Newest("release-*")),
                container("web", source("qa", "eu-west-1", null), new Selection.Tag("latest")),
                container("gone", source("qa", "eu-west-1", null), new Selection.ByDigest(Samples.digest(10))));

        assertThat(uses(workspace)).containsExactly(
                new ImageUse("orders", "web", "latest", Match.THIS_IMAGE),
                new ImageUse("orders", "job", "newest release-*", Match.ANOTHER),
                new ImageUse("orders", "gone", "00000000…000a", Match.ANOTHER));
    }

    @Test
    void theSameRegistryThroughAnotherProfileIsTheSameRepository() {
        assertThat(uses(workspace(container("web", source("qa-admin", "eu-west-1", "222222222222"),
                new Selection.Tag("latest"))))).hasSize(1);
    }

    @Test
    void anotherRegistryRegionOrProfileIsAnotherRepository() {
        assertThat(uses(workspace(
                container("a", source("qa", "eu-west-1", "111111111111"), new Selection.Tag("latest")),
                container("b", source("qa", "eu-central-1", null), new Selection.Tag("latest")),
                container("c", source("tools", "eu-west-1", null), new Selection.Tag("latest")),
                new ContainerMapping.FromUri("d", "nginx", NONE)))).isEmpty();
    }

    @Test
    void aMissingRegionIsTheProfilesOwn() {
        assertThat(uses(workspace(container("web", source("qa", null, null), new Selection.Tag("latest")))))
                .hasSize(1);
        assertThat(uses(workspace(container("web", source("tools", null, null), new Selection.Tag("latest")))))
                .isEmpty();
    }

    private List<ImageUse> uses(Workspace workspace) {
        return ImageUse.of(workspace, orders, newest, List.of(older, newest),
                profile -> profile.equals("qa") ? Optional.of("eu-west-1") : Optional.empty());
    }

    private static Workspace workspace(ContainerMapping... containers) {
        return new Workspace(
                List.of(new ServiceMapping("orders", null, List.of(containers), null, null, NONE)), NONE);
    }

    private static ContainerMapping container(String name, ContainerMapping.ImageSource source, Selection select) {
        return new ContainerMapping.FromEcr(name, source, select, WriteAs.DIGEST, NONE);
    }

    private static ContainerMapping.ImageSource source(String profile, @Nullable String region,
            @Nullable String registry) {
        return new ContainerMapping.ImageSource(profile, region, registry, "orders-api", NONE);
    }
}
