package app.waybill.ui.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.waybill.core.gateway.Cloud;
import app.waybill.core.gateway.ObjectGateway;
import app.waybill.core.gateway.ObjectRef;
import app.waybill.core.gateway.WriteCondition;
import app.waybill.core.publish.AfterFailure;
import app.waybill.core.publish.JournalEntry;
import app.waybill.core.publish.ProductionAccount;
import app.waybill.core.publish.PublishPlan;
import app.waybill.core.publish.ServicePlan;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.sample.Calls;
import app.waybill.sample.Trouble;
import app.waybill.ui.fx.HeldTasks;
import app.waybill.ui.session.Desktop;
import app.waybill.ui.session.ProfileMarks;
import app.waybill.ui.session.SampleSession;
import app.waybill.ui.session.Session;
import app.waybill.ui.session.Settings;
import app.waybill.ui.session.SettingsStore;

class PublishingModelTest {
    @TempDir
    private Path folder = Path.of("");
    private SampleSession sample;

    @BeforeEach
    void open() {
        sample = new SampleSession(folder);
        sample.openWorkspace();
        sample.session.profiles().readAgain();
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private static List<ServiceMapping> services(Session session, String... names) {
        return session.workspace().content().services().stream()
                .filter(service -> List.of(names).contains(service.name())).toList();
    }

    private PublishingModel model(String... names) {
        return new PublishingModel(sample.session, services(sample.session, names));
    }

    private PublishingModel planned(String... names) {
        PublishingModel model = model(names);
        model.makePlan();
        return model;
    }

    private static List<BundleState> states(PublishingModel model) {
        return model.bundles().get().stream().map(item -> item.state().get()).toList();
    }

    private List<JournalEntry> journal() {
        return sample.session.journal().journal().newest(10).entries();
    }

    private void rivalWrites(ObjectRef object) {
        sample.session.cloud().objects().write(object, new byte[]{1}, new WriteCondition.Unseen(), Map.of(), null);
    }

    private static ObjectRef place(PublishingModel model, int bundle) {
        return model.bundles().get().get(bundle).upload().target().object();
    }

    @Test
    void aPlanSaysWhatIsUploadedWhatIsUpToDateAndWhatIsLeftOut() {
        PublishingModel model = planned("orders-api", "catalog-api", "billing-api", "search-indexer");

        PublishPlan plan = Objects.requireNonNull(model.plan().get());
        assertThat(model.phase().get()).isEqualTo(PublishingPhase.PLANNED);
        assertThat(model.bundles().get()).extracting(BundleItem::name).containsExactly("orders-api");
        assertThat(plan.upToDate()).extracting(same -> same.service().name()).containsExactly("catalog-api");
        assertThat(plan.leftOut()).extracting(left -> left.service().name()).containsExactly("billing-api",
                "search-indexer");
        assertThat(model.ready().get()).isOne();
        assertThat(journal()).isEmpty();
    }

    @Test
    void publishingWritesEveryBundleAndTheJournalAndTellsTheScreens() {
        PublishingModel model = planned("orders-api", "storefront-web");

        model.publish();

        assertThat(model.phase().get()).isEqualTo(PublishingPhase.DONE);
        assertThat(states(model)).containsOnly(BundleState.PUBLISHED);
        assertThat(model.bundles().get()).allSatisfy(
                item -> assertThat(item.outcome().orElseThrow().version().orElseThrow().versionId()).isNotBlank());
        assertThat(journal()).extracting(JournalEntry::service).containsExactly("storefront-web", "orders-api");
        assertThat(sample.session.journal().additions().get()).isOne();
        assertThat(Objects.requireNonNull(sample.desktop.messages.last().get()).text())
                .isEqualTo("Published 2 bundles");
        model.makePlan();
        assertThat(Objects.requireNonNull(model.plan().get()).upToDate()).hasSize(2);
    }

    @Test
    void whatARivalWroteSinceThePlanIsNotOverwrittenAndTheOthersArePublished() {
        PublishingModel model = planned("orders-api", "storefront-web");
        rivalWrites(place(model, 0));
        model.afterFailure().set(AfterFailure.GO_ON);

        model.publish();

        assertThat(states(model)).containsExactly(BundleState.CONFLICT, BundleState.PUBLISHED);
        assertThat(sample.session.cloud().objects().read(place(model, 0), null).orElseThrow().bytes())
                .containsExactly(1);
        assertThat(journal()).extracting(JournalEntry::result).containsExactly(JournalEntry.Result.PUBLISHED,
                JournalEntry.Result.REFUSED);
        assertThat(Account.of(model.bundles().get()).sentence()).isEqualTo("Published 1 bundle, 1 changed meanwhile");

        model.makePlan();
        assertThat(model.bundles().get()).singleElement()
                .satisfies(item -> assertThat(item.upload().notices()).isNotEmpty());
        model.publish();
        assertThat(states(model)).containsExactly(BundleState.PUBLISHED);
    }

    @Test
    void aFailureOfOneBundleDoesNotKeepTheOthers() {
        PublishingModel model = planned("orders-api", "storefront-web", "checkout-web");
        sample.company.weather().bring(Trouble.DENIED, Calls.to("s3", "PutObject"), 1);
        model.afterFailure().set(AfterFailure.GO_ON);

        model.publish();

        assertThat(states(model)).containsExactly(BundleState.FAILED, BundleState.PUBLISHED, BundleState.PUBLISHED);
        assertThat(model.bundles().get().getFirst().outcome().orElseThrow().failure()).isPresent();
    }

    @Test
    void unlessToldTheFirstFailureEndsItAndTheRestIsNotBegun() {
        PublishingModel model = planned("orders-api", "storefront-web", "checkout-web");
        sample.company.weather().bring(Trouble.DENIED, Calls.to("s3", "PutObject"), 1);

        model.publish();

        assertThat(states(model)).containsExactly(BundleState.FAILED, BundleState.NOT_DONE, BundleState.NOT_DONE);
        assertThat(journal()).hasSize(1);
    }

    @Test
    void productionIsPublishedOnlyWhenItsAccountIsTyped() {
        sample.session.settings().change(now -> now.withMarks("qa", now.marks("qa").asProduction()));
        PublishingModel model = planned("orders-api");

        assertThat(model.production().asked().get()).containsExactly(new ProductionAccount("qa", "222222222222"));
        assertThat(model.ready().get()).isZero();
        assertThat(SheetWords.of(model).note()).isEqualTo("Not confirmed yet: qa is production.");
        model.production().typed().set("222222222223");
        assertThat(model.ready().get()).isZero();
        model.production().typed().set(" 222222222222 ");
        assertThat(model.ready().get()).isOne();

        model.publish();

        assertThat(states(model)).containsExactly(BundleState.PUBLISHED);
        assertThat(sample.session.lock().test("qa")).as("locked again").isTrue();
    }

    @Test
    void whereNobodyMayWriteNoAccountOpensProduction() {
        sample.session.settings().change(now -> now.withMarks("qa", now.marks("qa").asProduction())
                .withWriting(Settings.Writing.LOCKED));
        PublishingModel model = planned("orders-api");

        model.production().typed().set("222222222222");

        assertThat(model.ready().get()).isZero();
    }

    @Test
    void bundlesOfReadOnlyProfilesAreNotTried() {
        PublishingModel model = planned("orders-api");
        assertThat(model.ready().get()).isOne();

        sample.session.settings().change(now -> now.withMarks("qa", now.marks("qa").locked()));
        model.publish();

        assertThat(model.ready().get()).isZero();
        assertThat(model.bundles().get().getFirst().locked().get()).isTrue();
        assertThat(model.phase().get()).isEqualTo(PublishingPhase.PLANNED);
        assertThat(journal()).isEmpty();
    }

    @Test
    void aJournalThatCannotBeWrittenDoesNotHideTheVersion() throws IOException {
        Files.createDirectory(folder.resolve("journal.jsonl"));
        PublishingModel model = planned("orders-api");

        model.publish();

        assertThat(model.bundles().get().getFirst()).satisfies(item -> {
            assertThat(item.state().get()).isEqualTo(BundleState.PUBLISHED);
            assertThat(item.outcome().orElseThrow().journalFailure()).isPresent();
        });
    }

    @Test
    void stoppedBeforeTheFirstBundleNothingIsWrittenAndThatIsSaid() {
        HeldTasks tasks = new HeldTasks();
        PublishingModel model = held(tasks, sample.session.cloud().objects(), "orders-api");
        model.makePlan();
        tasks.finishAll();

        model.publish();
        assertThat(model.isPublishing()).isTrue();
        model.makePlan();
        assertThat(model.bundles().get()).as("no new plan while this one is carried out").hasSize(1);
        model.stop();
        assertThat(model.stopping().get()).isTrue();
        tasks.finishAll();

        assertThat(model.phase().get()).isEqualTo(PublishingPhase.DONE);
        assertThat(states(model)).containsExactly(BundleState.NOT_DONE);
        assertThat(journal()).isEmpty();
    }

    @Test
    void stoppedBetweenBundlesTheOneUnderWayIsFinishedAndKnown() {
        HeldTasks tasks = new HeldTasks();
        AtWriting objects = new AtWriting(sample.session.cloud().objects());
        PublishingModel model = held(tasks, objects, "orders-api", "storefront-web");
        objects.atWriting = model::stop;
        model.makePlan();
        tasks.finishAll();

        model.publish();
        tasks.finishAll();

        assertThat(states(model)).containsExactly(BundleState.PUBLISHED, BundleState.NOT_DONE);
        assertThat(journal()).extracting(JournalEntry::service).containsExactly("orders-api");
        assertThat(Account.of(model.bundles().get()).sentence()).isEqualTo("Published 1 bundle, 1 not published");
    }

    @Test
    void planningThatIsStoppedLeavesNoPlan() {
        HeldTasks tasks = new HeldTasks();
        PublishingModel model = held(tasks, sample.session.cloud().objects(), "orders-api");
        model.makePlan();
        assertThat(model.phase().get()).isEqualTo(PublishingPhase.PLANNING);

        model.stop();
        tasks.finishAll();

        assertThat(model.phase().get()).isEqualTo(PublishingPhase.UNPLANNED);
        assertThat(model.plan().get()).isNull();
        assertThat(model.problem().get()).isNull();
    }

    /// A model whose work is held until the test lets it run.
    private PublishingModel held(HeldTasks tasks, ObjectGateway objects, String... names) {
        Desktop base = sample.desktop.desktop;
        Desktop desktop = new Desktop(tasks, base.running(), base.messages(), base.dialogs(), base.browser(),
                base.clipboard(), base.clock(), base.pause());
        Cloud cloud = sample.session.cloud();
        Session session = Session.begin(
                new Cloud(cloud.profiles(), cloud.images(), objects, cloud.pipelines(), cloud.services(),
                        cloud.executions(), cloud.rollouts()),
                SettingsStore.inMemory(Settings.DEFAULT.withMarks("qa", ProfileMarks.NONE.used())), desktop,
                sample.session.journal().journal());
        session.workspace().begin("qa1", sample.session.workspace().content());
        session.profiles().readAgain();
        tasks.finishAll();
        return new PublishingModel(session, services(session, names));
    }

    @Test
    void aServiceThatSharesItsPlaceWithAnotherOfTheWorkspaceIsLeftOut() {
        sample.session.workspace().edit(workspace -> workspace
                .add(workspace.service("orders-api").orElseThrow().renamed("twin")));

        PublishingModel model = planned("orders-api");

        assertThat(Objects.requireNonNull(model.plan().get()).services()).singleElement()
                .isInstanceOfSatisfying(ServicePlan.LeftOut.class,
                        left -> assertThat(left.reasons().getFirst()).contains("orders-api and twin"));
    }
}
