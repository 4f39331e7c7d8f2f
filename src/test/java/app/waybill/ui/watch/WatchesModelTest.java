package app.waybill.ui.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.ObjectRef;
import app.waybill.core.gateway.Scope;
import app.waybill.core.gateway.StoredObject;
import app.waybill.core.gateway.WriteCondition;
import app.waybill.core.publish.JournalEntry;
import app.waybill.core.watch.Ending;
import app.waybill.core.watch.WatchAct;
import app.waybill.sample.Calls;
import app.waybill.sample.Trouble;
import app.waybill.ui.fx.Message;
import app.waybill.ui.fx.Notice;
import app.waybill.ui.session.ProfileMarks;
import app.waybill.ui.session.SampleSession;
import app.waybill.ui.session.Settings;

/// Watching in the window, without it: work runs at once, and the company's clock moves on with each pause.
class WatchesModelTest {
    @TempDir
    private Path folder = Path.of("");
    private SampleSession sample;
    private WatchesModel model;

    @BeforeEach
    void open() {
        sample = new SampleSession(folder);
        sample.session.profiles().readAgain();
        sample.openWorkspace();
        model = new WatchesModel(sample.session);
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private void publish(String service) {
        ObjectRef object = new ObjectRef(new Scope("qa", "eu-west-1"), "qa-imagedefinitions", service + ".zip");
        StoredObject there = sample.session.cloud().objects().read(object, null).orElseThrow();
        sample.session.cloud().objects().write(object, there.bytes(), new WriteCondition.Unchanged(there.etag()),
                Map.of(), null);
    }

    private WatchItem watched(String service) {
        publish(service);
        model.watchPublished(service);
        return Objects.requireNonNull(model.selected().get());
    }

    private static Ending.Kind ending(WatchItem item) {
        return item.state().get().ending().orElseThrow().kind();
    }

    private Notice notice() {
        return sample.session.messages().notices().getLast();
    }

    @Test
    void whatBecomesLiveIsSaidInPassingWithAWayToIt() {
        WatchItem item = watched("notifications-worker");

        assertThat(ending(item)).isEqualTo(Ending.Kind.LIVE);
        assertThat(item.running().get()).isFalse();
        Message said = Objects.requireNonNull(sample.session.messages().last().get());
        assertThat(said.text()).isEqualTo("notifications-worker is live");
        assertThat(Objects.requireNonNull(said.act()).label()).isEqualTo("Show");
        assertThat(sample.session.messages().notices()).isEmpty();
    }

    @Test
    void whoWentOnToSomethingElseIsCalledBackAtTheEnd() {
        List<String> calls = new ArrayList<>();
        sample.session.messages().callBackBy((title, text) -> calls.add(title + ": " + text));

        watched("pricing-api");
        watched("notifications-worker");

        assertThat(calls).hasSize(2).first().asString().startsWith("pricing-api: rolled back by ECS");
        assertThat(calls.getLast()).startsWith("notifications-worker: ");
    }

    @Test
    void aRollbackStaysAsANotice() {
        WatchItem item = watched("pricing-api");

        assertThat(ending(item)).isEqualTo(Ending.Kind.ROLLED_BACK);
        assertThat(notice().strong()).startsWith("pricing-api: rolled back by ECS");
        assertThat(notice().acts()).extracting(Notice.Act::label).containsExactly("Show");
    }

    @Test
    void severalAreKeptTheNewestFirstAndOneIsNotWatchedTwice() {
        WatchItem pricing = watched("pricing-api");
        WatchItem worker = watched("notifications-worker");
        model.watch(List.of(pricing.target()));

        assertThat(model.items()).containsExactly(worker, pricing);
        assertThat(model.selected().get()).isSameAs(pricing);
    }

    @Test
    void whatIsConfirmedIsDoneAndWatchedOn() {
        WatchItem item = watched("orders-api");
        assertThat(ending(item)).isEqualTo(Ending.Kind.TIMED_OUT);
        WatchAct approve = WatchAct.of(item.state().get()).getFirst();
        model.planned().set(approve);

        model.act(item, approve);

        assertThat(sample.session.journal().journal().newest(9).entries().getFirst()).satisfies(entry -> {
            assertThat(entry.result()).isEqualTo(JournalEntry.Result.APPROVED);
            assertThat(entry.run()).isNotNull().extracting(JournalEntry.Run::pipeline).isEqualTo("orders-api-qa");
        });
        assertThat(model.planned().get()).isNull();
        assertThat(item.state().get().ending().orElseThrow().sentence())
                .startsWith("failed in Deploy/DeployQA: Did not find the image definition file imageDetail.json");
    }

    @Test
    void productionIsActedUponOnceItsAccountIsTyped() {
        WatchItem item = watched("orders-api");
        sample.session.settings().change(now -> now.withMarks("qa", ProfileMarks.NONE.used().asProduction()));
        WatchAct approve = WatchAct.of(item.state().get()).getFirst();
        model.planned().set(approve);
        assertThat(model.production().isLocked("qa")).isTrue();

        model.production().typed().set("222222222222");
        assertThat(model.production().isLocked("qa")).isFalse();
        model.act(item, approve);

        assertThat(item.state().get().ending().orElseThrow().sentence()).startsWith("failed in Deploy/DeployQA");
        assertThat(sample.session.lock().test("qa")).as("it is locked again").isTrue();
    }

    @Test
    void aReadOnlyProfileDoesNothing() {
        WatchItem item = watched("orders-api");
        WatchAct approve = WatchAct.of(item.state().get()).getFirst();
        sample.session.settings().change(now -> now.withWriting(Settings.Writing.LOCKED));

        assertThat(catchThrowable(() -> model.act(item, approve)).getCause())
                .isInstanceOf(CloudException.Refused.class);
        assertThat(WatchAct.of(item.state().get())).contains(approve);
    }

    @Test
    void whereTheCloudSaysNoToEverythingItSaysSoAndCanBeTriedAgain() {
        WatchItem item = watched("notifications-worker");
        sample.company.weather().bring(Trouble.DENIED, Calls.to("codepipeline"));
        sample.company.weather().bring(Trouble.DENIED, Calls.to("ecs"));

        model.again(item);

        assertThat(item.problem().get()).isNotNull();
        assertThat(notice().strong()).isEqualTo("notifications-worker is not watched any more.");
        assertThat(item.running().get()).isFalse();
    }

    @Test
    void whatIsNotPublishedCannotBeWatched() {
        model.watchPublished("wishlist-api");
        assertThat(model.selected().get()).isNull();
        model.watchPublished("billing-api");

        assertThat(notice().strong()).isEqualTo("Nothing can be watched of billing-api.");
    }
}
