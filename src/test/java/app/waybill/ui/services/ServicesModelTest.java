package app.waybill.ui.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.waybill.core.image.Selection;
import app.waybill.core.publish.Journal;
import app.waybill.core.publish.Publisher;
import app.waybill.core.publish.ServicePlan;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.core.workspace.Workspace;
import app.waybill.sample.Calls;
import app.waybill.sample.Trouble;
import app.waybill.ui.control.FilterQuery;
import app.waybill.ui.fx.Message;
import app.waybill.ui.fx.Notice;
import app.waybill.ui.session.SampleSession;

class ServicesModelTest {
    @TempDir
    private Path folder;
    private SampleSession sample;
    private ServicesModel model;
    private ServiceEdits edits;
    private ContainerEdits containers;

    @BeforeEach
    void open() {
        sample = new SampleSession(folder);
        sample.session.profiles().readAgain();
        model = new ServicesModel(sample.session, Duration.ZERO);
        edits = new ServiceEdits(sample.session, model);
        containers = new ContainerEdits(model, edits);
        sample.openWorkspace();
    }

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void nothingIsAskedBeforeTheScreenIsShown() {
        assertThat(model.list().all()).hasSize(24);
        assertThat(state("orders-api")).isEqualTo(ServiceState.NOT_LOOKED_AT);
        assertThat(model.answers().lookedAt().get()).isNull();
    }

    @Test
    void eachServiceHasItsStateAndTheSignedOutProfileHidesNoOther() {
        model.show();

        assertThat(state("orders-api")).isEqualTo(ServiceState.BEHIND);
        assertThat(state("billing-api")).isEqualTo(ServiceState.UNMAPPED);
        assertThat(state("gift-cards")).isEqualTo(ServiceState.MISSING);
        assertThat(state("search-indexer")).isEqualTo(ServiceState.SIGN_IN);
        assertThat(state("catalog-api")).isEqualTo(ServiceState.DRIFTED);
        assertThat(words("catalog-api")).isEqualTo(
                "runs 1becf108…f58c since 14 Nov 2026, 10:39; 77a6a278…f45d was published 22 Nov 2026, 11:46");
        assertThat(state("customer-api")).isEqualTo(ServiceState.UP_TO_DATE);
        assertThat(model.toDo().get()).isEqualTo(8);
        assertThat(words("gift-cards")).startsWith("there is no such repository");
        assertThat(model.answers().lookedAt().get()).isEqualTo(sample.desktop.desktop.clock().instant());
        assertThat(refusals()).containsExactly("qa-eu");
    }

    @Test
    void afterSigningInThatProfilesServicesAreAskedAgain() {
        model.show();
        sample.company.weather().signIn("qa-eu");
        sample.session.profiles().profile("qa-eu").ifPresent(sample.session.profiles()::check);

        assertThat(state("search-indexer")).isNotEqualTo(ServiceState.SIGN_IN);
        assertThat(refusals()).isEmpty();
    }

    @Test
    void whatWasKnownOfAServiceStaysWithItsAgeWhenItsProfileSignsOut() {
        sample.company.weather().signIn("qa-eu");
        model.show();
        ServiceLook before = item("search-indexer").look().get();
        sample.company.weather().signOut("qa-eu");
        model.refresh();
        ServiceLook after = item("search-indexer").look().get();

        assertThat(before.published()).isPresent();
        assertThat(after.state()).isEqualTo(ServiceState.SIGN_IN);
        assertThat(after.words()).isEqualTo("state from 09:42");
        assertThat(after.published()).isEqualTo(before.published());
        assertThat(after.service().json()).isEqualTo(before.service().json());
        assertThat(refusals()).containsExactly("qa-eu");
        assertThat(item("orders-api").look().get().lastKnown()).isEmpty();

        sample.company.weather().signIn("qa-eu");
        model.askAgain("qa-eu");

        assertThat(item("search-indexer").look().get().lastKnown()).isEmpty();
        assertThat(state("search-indexer")).isEqualTo(before.state());
        assertThat(refusals()).isEmpty();
    }

    @Test
    void whatWasKnownStaysWithItsAgeWhenTheCloudCannotBeReached() {
        sample.session.workspace().edit(all -> new Workspace(Stream.of("orders-api", "gift-cards")
                .flatMap(name -> all.service(name).stream()).toList(), all.unknown()));
        model.show();
        ServiceLook before = item("orders-api").look().get();
        sample.company.weather().bring(Trouble.OFFLINE, Calls.ALL.by("qa"));
        model.refresh();

        assertThat(state("orders-api")).isEqualTo(ServiceState.UNKNOWN);
        assertThat(words("orders-api")).startsWith("state from 09:42: ");
        assertThat(item("orders-api").look().get().service().json()).isEqualTo(before.service().json());
        assertThat(words("gift-cards")).startsWith("there is no such repository");
    }

    @Test
    void whatNeedsWorkComesFirstAndTypingDoesNotMoveRows() {
        model.show();
        assertThat(names().subList(0, 8)).containsExactly("payments-api", "gift-cards", "billing-api", "orders-api",
                "storefront-web", "checkout-web", "catalog-api", "search-indexer");
        model.list().show("orders-api");
        edits.change(mapping -> mapping.withPublish(null));

        assertThat(state("orders-api")).isEqualTo(ServiceState.UNMAPPED);
        assertThat(names().get(3)).isEqualTo("orders-api");
        assertThat(selected().name()).isEqualTo("orders-api");
    }

    @Test
    void anEditIsShownWithTheAnswersThatAreThereAndWhatIsMissingIsAsked() {
        model.show();
        model.list().show("orders-api");
        containers.select("web", new Selection.Tag("no-such-tag"));

        assertThat(state("orders-api")).isEqualTo(ServiceState.MISSING);
        assertThat(words("orders-api")).contains("no image has the tag 'no-such-tag'");

        containers.select("web", new Selection.Tag("latest"));

        assertThat(state("orders-api")).isEqualTo(ServiceState.BEHIND);
        assertThat(sample.session.workspace().isUnsaved()).isFalse();
    }

    @Test
    void afterPublishingWhatIsPublishedIsLookedAtAgain() {
        model.show();
        ServiceLook before = item("storefront-web").look().get();
        ServicePlan.Upload upload = (ServicePlan.Upload) before.plan();
        new Publisher(sample.session.cloud().objects(), new Journal(folder.resolve("published.jsonl")),
                sample.desktop.desktop.clock())
                .publish(upload, null);
        model.lookAgainAt(List.of(before.mapping()));

        assertThat(state("storefront-web")).isEqualTo(ServiceState.DRIFTED);
    }

    @Test
    void twoServicesOfOnePlaceAreBothWrong() {
        model.show();
        ServiceMapping orders = sample.session.workspace().content().service("orders-api").orElseThrow();
        edits.change("catalog-api", mapping -> mapping.withPublish(orders.publishOrNull()));

        assertThat(state("catalog-api")).isEqualTo(ServiceState.ERROR);
        assertThat(state("orders-api")).isEqualTo(ServiceState.ERROR);
        assertThat(words("orders-api")).contains("is the place of orders-api and catalog-api");
    }

    @Test
    void filterAndGroupsHideRowsButNotTheSelection() {
        model.show();
        model.list().show("orders-api");
        model.list().filter().set(FilterQuery.of("up to date"));
        assertThat(names()).hasSize(16).doesNotContain("orders-api");
        assertThat(selected().name()).isEqualTo("orders-api");

        model.list().filter().set(FilterQuery.of("orders-worker"));
        assertThat(names()).containsExactly("orders-api");

        model.list().filter().set(FilterQuery.ALL);
        model.list().group().set(ServiceGroup.TO_DO);
        assertThat(names()).hasSize(8);
    }

    @Test
    void removedServicesCanBePutBackWhereTheyWere() {
        List<ServiceMapping> before = sample.session.workspace().content().services();
        model.list().choose(model.list().all().subList(0, 3), model.list().all().getFirst());
        edits.remove();
        assertThat(model.list().all()).hasSize(21);
        Message said = Objects.requireNonNull(sample.session.messages().last().get());
        assertThat(said.text()).isEqualTo("3 services were removed from the workspace");

        Objects.requireNonNull(said.act()).run().run();

        assertThat(sample.session.workspace().content().services()).isEqualTo(before);
        assertThat(Objects.requireNonNull(sample.session.messages().last().get()).act()).isNull();
        assertThat(selected().name()).isEqualTo(before.getFirst().name());
    }

    @Test
    void aRenamedServiceKeepsItsRow() {
        model.list().show("orders-api");
        ServiceItem row = selected();
        edits.rename("orders");

        assertThat(selected()).isSameAs(row);
        assertThat(row.name()).isEqualTo("orders");
        assertThat(sample.session.workspace().content().service("orders-api")).isEmpty();
        assertThat(edits.objectionTo("catalog-api")).contains("There is a service \"catalog-api\" already.");
    }

    @Test
    void chosenServicesMoveTogetherAndStopAtTheEnds() {
        model.list().choose(model.list().all().subList(1, 3), model.list().all().get(1));
        edits.moveUp();
        assertThat(inFile().subList(0, 3)).containsExactly("storefront-web", "payments-api", "orders-api");
        edits.moveUp();
        assertThat(inFile().subList(0, 3)).containsExactly("storefront-web", "payments-api", "orders-api");
        edits.moveDown();
        assertThat(inFile().subList(0, 3)).containsExactly("orders-api", "storefront-web", "payments-api");
        assertThat(model.list().order().get()).isEqualTo(ServiceOrder.FILE);
    }

    @Test
    void aDuplicateStandsBehindItsModelAndHasNoPlaceOfItsOwnYet() {
        model.list().show("orders-api");
        edits.duplicate();
        edits.duplicate();

        assertThat(inFile().subList(0, 3)).containsExactly("orders-api", "orders-api-copy", "orders-api-copy-copy");
        assertThat(state("orders-api-copy")).isEqualTo(ServiceState.UNMAPPED);
    }

    /// The profiles that are told above the list.
    private List<String> refusals() {
        return new ServiceNotices(_ -> {}, _ -> {}).of(model.failures().get()).stream().map(Notice::strong).toList();
    }

    private ServiceItem selected() {
        return Objects.requireNonNull(model.list().selected().get());
    }

    private List<String> names() {
        return model.list().shown().stream().map(ServiceItem::name).toList();
    }

    private List<String> inFile() {
        return sample.session.workspace().content().services().stream().map(ServiceMapping::name).toList();
    }

    private ServiceState state(String name) {
        return item(name).state();
    }

    private String words(String name) {
        return item(name).look().get().words();
    }

    private ServiceItem item(String name) {
        return model.list().all().stream().filter(item -> item.name().equals(name)).findFirst().orElseThrow();
    }
}
