package app.waybill.core.workspace.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;

import app.waybill.core.image.Digest;
import app.waybill.core.image.Selection;
import app.waybill.core.text.JsonObject;
import app.waybill.core.workspace.ContainerMapping;
import app.waybill.core.workspace.ContainerMapping.FromEcr;
import app.waybill.core.workspace.ContainerMapping.FromUri;
import app.waybill.core.workspace.ContainerMapping.ImageSource;
import app.waybill.core.workspace.ContainerMapping.LeftAlone;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.core.workspace.ServiceMapping.PublishTarget;
import app.waybill.core.workspace.Workspace;
import app.waybill.core.workspace.WriteAs;

class EditWordsTest {
    private static final JsonObject NONE = JsonObject.of();
    private static final Workspace TWO = Workspace.EMPTY
            .add(ServiceMapping.named("orders-api").add(ecr("web", "orders-api", new Selection.Tag("latest")))
                    .add(ecr("worker", "orders-worker", new Selection.Tag("latest"))))
            .add(ServiceMapping.named("billing-api"));

    @Test
    void servicesComeGoMoveAndGetOtherNames() {
        assertThat(words(now -> now.add(ServiceMapping.named("shop")))).isEqualTo("add service shop");
        assertThat(words(now -> now.remove("orders-api"))).isEqualTo("remove service orders-api");
        assertThat(words(now -> now.remove("orders-api").remove("billing-api"))).isEqualTo("remove 2 services");
        assertThat(words(now -> now.move("orders-api", 1))).isEqualTo("move services");
        assertThat(words(now -> now.replace("billing-api", now.services().get(1).renamed("bills"))))
                .isEqualTo("rename service billing-api to bills");
    }

    @Test
    void whatAContainerTakesIsNamedWithIt() {
        assertThat(words(web(ecr("web", "orders-api", new Selection.Tag("3f9c1ab")))))
                .isEqualTo("set tag of web in orders-api to 3f9c1ab");
        assertThat(words(web(ecr("web", "orders-api", new Selection.ByDigest(new Digest("sha256:" + "ab".repeat(
                32))))))).isEqualTo("set digest of web in orders-api to abababab…abab");
        assertThat(words(web(ecr("web", "orders-api", new Selection.Newest("release-*")))))
                .isEqualTo("set newest of web in orders-api to release-*");
        assertThat(words(web(ecr("web", "shop", new Selection.Tag("latest")))))
                .isEqualTo("take web in orders-api from shop");
        assertThat(words(web(new FromUri("web", "public.ecr.aws/nginx:1", NONE))))
                .isEqualTo("set image of web in orders-api to public.ecr.aws/nginx:1");
        assertThat(words(web(new LeftAlone("web", NONE)))).isEqualTo("leave web in orders-api alone");
        assertThat(words(web(new FromEcr("web", new ImageSource("qa", null, null, "orders-api", NONE),
                new Selection.Tag("latest"), WriteAs.TAG, NONE)))).isEqualTo("write web in orders-api as tag");
    }

    @Test
    void containersComeGoMoveAndGetOtherNames() {
        assertThat(words(orders(it -> it.add(new LeftAlone("envoy", NONE)))))
                .isEqualTo("add container envoy in orders-api");
        assertThat(words(orders(it -> it.remove("web")))).isEqualTo("remove container web in orders-api");
        assertThat(words(orders(it -> it.move("web", 1)))).isEqualTo("move containers in orders-api");
        assertThat(words(web(ecr("app", "orders-api", new Selection.Tag("latest")))))
                .isEqualTo("rename container web in orders-api to app");
    }

    @Test
    void whatIsTypedNamesItsFieldAndAnActNamesNone() {
        assertThat(EditWords.of(TWO, web(ecr("web", "orders-api", new Selection.Tag("3"))).apply(TWO)).field())
                .isEqualTo(EditWords.of(TWO, web(ecr("web", "orders-api", new Selection.Tag("3f"))).apply(TWO)).field())
                .contains("selection of web in orders-api");
        assertThat(EditWords.of(TWO, TWO.remove("orders-api")).field()).isEmpty();
    }

    @Test
    void placesAndSeveralServices() {
        PublishTarget target = new PublishTarget("qa", null, "bucket", "a.zip", "imagedefinitions.json", NONE);
        assertThat(words(orders(it -> it.withPublish(target)))).isEqualTo("change where orders-api is published");
        assertThat(words(now -> now.replace("orders-api", now.services().getFirst().withPublish(target))
                .replace("billing-api", now.services().get(1).withPublish(target)))).isEqualTo("change 2 services");
    }

    private static String words(UnaryOperator<Workspace> change) {
        return EditWords.of(TWO, change.apply(TWO)).text();
    }

    private static UnaryOperator<Workspace> orders(UnaryOperator<ServiceMapping> change) {
        return now -> now.replace("orders-api", change.apply(now.services().getFirst()));
    }

    private static UnaryOperator<Workspace> web(ContainerMapping by) {
        return orders(it -> it.replace("web", by));
    }

    private static FromEcr ecr(String name, String repository, Selection selection) {
        return new FromEcr(name, new ImageSource("qa", null, null, repository, NONE), selection, WriteAs.DIGEST, NONE);
    }
}
