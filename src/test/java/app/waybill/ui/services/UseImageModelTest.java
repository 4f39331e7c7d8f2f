package app.waybill.ui.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import app.waybill.core.image.Digest;
import app.waybill.core.image.Image;
import app.waybill.core.image.ImageStatus;
import app.waybill.core.image.Repository;
import app.waybill.core.image.ScanSummary;
import app.waybill.core.image.Selection;
import app.waybill.core.workspace.ContainerMapping.FromEcr;
import app.waybill.core.workspace.Workspace;
import app.waybill.core.workspace.WorkspaceReader;
import app.waybill.core.workspace.WriteAs;

class UseImageModelTest {
    private static final Digest DIGEST = new Digest("sha256:" + "a".repeat(64));
    private static final Repository ORDERS = new Repository("qa", "eu-west-1", "222222222222", "orders-api",
            "222222222222.dkr.ecr.eu-west-1.amazonaws.com/orders-api", "arn", "MUTABLE", null);

    private final Workspace workspace = WorkspaceReader.read("""
            {"version": 1, "services": [
              {"name": "billing", "containers": [{"name": "api", "leaveAlone": true, "note": "mine"}]},
              {"name": "shop", "containers": [
                {"name": "proxy", "uri": "nginx:1"},
                {"name": "web", "note": "kept", "write": "tag", "select": {"tag": "latest"},
                 "image": {"profile": "qa", "repository": "orders-api", "note": "kept too"}}]}]}
            """).workspace().orElseThrow();

    @Test
    void beginsWithTheContainerThatRunsTheRepositoryAndTheMostTellingTag() {
        UseImageModel model = model("latest", "3f9c1ab");

        assertThat(model.service().get()).isEqualTo("shop");
        assertThat(model.container().get()).isEqualTo("web");
        assertThat(model.text().get()).isEqualTo("3f9c1ab");
        assertThat(model.effect()).isEqualTo("web of shop takes latest of orders-api now.");
        assertThat(model.objection()).isEmpty();
    }

    @Test
    void changesTheContainerAndKeepsWhatItDoesNotKnow() {
        FromEcr web = container(model("3f9c1ab").apply(workspace), "shop", "web");

        assertThat(web.select()).isEqualTo(new Selection.Tag("3f9c1ab"));
        assertThat(web.write()).isEqualTo(WriteAs.DIGEST);
        assertThat(web.image().registryId()).isEqualTo("222222222222");
        assertThat(web.unknown().member("note")).isPresent();
        assertThat(web.image().unknown().member("note")).isPresent();
    }

    @Test
    void mapsAContainerThatWasLeftAlone() {
        UseImageModel model = model("3f9c1ab");
        model.service().set("billing");

        assertThat(model.container().get()).isEqualTo("api");
        assertThat(model.effect()).isEqualTo("api of billing is left alone now.");
        assertThat(container(model.apply(workspace), "billing", "api").unknown().member("note")).isPresent();
    }

    @Test
    void makesNewServicesAndContainers() {
        UseImageModel model = model();
        model.service().set("new-one");
        assertThat(model.container().get()).isEqualTo("app");
        assertThat(container(model.apply(workspace), "new-one", "app").select())
                .isEqualTo(new Selection.ByDigest(DIGEST));

        model.service().set("shop");
        model.container().set("worker");
        assertThat(model.effect()).isEqualTo("A new container of shop.");
        assertThat(model.apply(workspace).service("shop").orElseThrow().containers()).hasSize(3);
    }

    @Test
    void saysWhatIsWrong() {
        UseImageModel model = model("3f9c1ab");
        model.text().set("no tag");
        assertThat(model.objection()).hasValueSatisfying(why -> assertThat(why).contains("a tag"));
        model.container().set("no container");
        assertThat(model.objection()).hasValueSatisfying(why -> assertThat(why).startsWith("The container's name"));
        model.service().set("../up");
        assertThat(model.objection()).hasValueSatisfying(why -> assertThat(why).startsWith("A service needs"));
    }

    private UseImageModel model(String... tags) {
        Image image = new Image(ORDERS.ref(), DIGEST, List.of(tags), Instant.EPOCH, 1, null, null, ImageStatus.ACTIVE,
                ScanSummary.NONE, null, null);
        return new UseImageModel(workspace, ORDERS, image, null);
    }

    private static FromEcr container(Workspace workspace, String service, String container) {
        return (FromEcr) workspace.service(service).orElseThrow().containers().stream()
                .filter(it -> it.name().equals(container)).findFirst().orElseThrow();
    }
}
