package app.waybill.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.waybill.core.bundle.Bundle;
import app.waybill.core.gateway.ObjectRef;
import app.waybill.core.gateway.Scope;
import app.waybill.core.gateway.WriteCondition;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.sample.Calls;
import app.waybill.sample.Trouble;
import app.waybill.ui.fx.Status;
import app.waybill.ui.session.SampleSession;

class VersionsModelTest {
    private static final ObjectRef PLACE = new ObjectRef(new Scope("qa", "eu-west-1"), "qa-imagedefinitions",
            "orders-api.zip");

    @TempDir
    private Path folder = Path.of("");
    private SampleSession sample;
    private VersionsModel model;

    @BeforeEach
    void open() {
        sample = new SampleSession(folder);
        sample.openWorkspace();
        sample.session.profiles().readAgain();
        model = new VersionsModel(sample.session);
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private ServiceMapping service(String name) {
        return sample.session.workspace().content().service(name).orElseThrow();
    }

    private void put(String image) {
        byte[] definitions = "[{\"name\": \"web\", \"imageUri\": \"%s\"}]".formatted(image)
                .getBytes(StandardCharsets.UTF_8);
        sample.session.cloud().objects().write(PLACE, Bundle.zip("imagedefinitions.json", definitions),
                new WriteCondition.Unseen(), Map.of(), null);
    }

    private List<String> selected() {
        return model.selected().get().stream().map(VersionRow::id).toList();
    }

    private String id(int row) {
        return model.rows().get().get(row).id();
    }

    @Test
    void theVersionBeforeTheNewestIsSelectedAtFirst() {
        model.show(service("orders-api"), null);

        assertThat(selected()).containsExactly(id(1));
        assertThat(model.rows().get()).allMatch(row -> row.checksOrNull() != null);
        assertThat(model.task().get()).isNull();
    }

    @Test
    void theVersionThatIsAskedForIsSelectedAlsoWhenTheBundleIsShownAlready() {
        model.show(service("orders-api"), null);
        String oldest = id(3);

        model.show(service("orders-api"), oldest);

        assertThat(selected()).containsExactly(oldest);
    }

    @Test
    void theSelectionStaysWhenANewVersionCame() {
        model.show(service("orders-api"), null);
        model.choose(List.of(model.rows().get().get(3), model.rows().get().get(1)));
        List<String> before = selected();

        put("222222222222.dkr.ecr.eu-west-1.amazonaws.com/orders-api:latest");
        sample.session.journal().added();

        assertThat(model.rows().get()).hasSize(5);
        assertThat(selected()).isEqualTo(before).containsExactly(id(2), id(4));
    }

    @Test
    void ofManyVersionsTheNewestAreReadAndTheOthersWhenAskedFor() {
        IntStream.range(0, 60)
                .forEach(i -> put("222222222222.dkr.ecr.eu-west-1.amazonaws.com/orders-api:nothing-" + i));
        model.show(service("orders-api"), null);

        assertThat(model.rows().get()).hasSize(50);
        assertThat(model.versions().get()).isNotNull().extracting(versions -> versions.history().older()).isEqualTo(14);
        assertThat(model.rows().get().get(1).status()).map(Status::word).hasValue("Image gone");
        model.showOlder();
        assertThat(model.rows().get()).hasSize(64);
    }

    @Test
    void whatEcrDoesNotSayLeavesTheVersionsToBeSeen() {
        sample.company.weather().bring(Trouble.DENIED, Calls.to("ecr"));
        model.show(service("orders-api"), null);

        assertThat(model.rows().get()).hasSize(4);
        assertThat(model.rows().get().get(1).status()).isEmpty();
    }

    @Test
    void anUnpublishedServiceSaysWhatToDo() {
        model.show(ServiceMapping.named("new"), null);

        assertThat(model.problem().get()).isNotNull()
                .extracting(problem -> problem.what()).asString().contains("does not say where new is published");
    }

    @Test
    void anotherBundleTakesThePlaceOfTheOneBefore() {
        model.show(service("orders-api"), null);
        model.show(service("storefront-web"), null);

        assertThat(model.versions().get()).isNotNull()
                .extracting(versions -> versions.seen().target().object().key()).isEqualTo("storefront-web.zip");
        model.close();
        assertThat(model.rows().get()).isEmpty();
    }
}
