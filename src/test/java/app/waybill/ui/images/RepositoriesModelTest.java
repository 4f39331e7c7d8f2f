package app.waybill.ui.images;

import static app.waybill.ui.images.Samples.QA;
import static app.waybill.ui.images.Samples.TOOLS;
import static app.waybill.ui.images.Samples.repository;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import app.waybill.core.gateway.Scope;
import app.waybill.core.image.Repository;
import app.waybill.ui.fx.HeldTasks;

class RepositoriesModelTest {
    private final FakeImages gateway = new FakeImages();
    private final HeldTasks tasks = new HeldTasks();
    private final RepositoriesModel model = new RepositoriesModel(gateway, tasks,
            Clock.fixed(Samples.NOW, ZoneOffset.UTC), Runnable::run, Runnable::run);

    @BeforeEach
    void fill() {
        gateway.repositories.put(QA, new ArrayList<>(
                List.of(repository(QA, "web"), repository(QA, "orders-api"), repository(QA, "billing-api"))));
        gateway.repositories.put(TOOLS, new ArrayList<>(List.of(repository(TOOLS, "ci/jdk"))));
    }

    @Test
    void scopesStandInOneTable() {
        look(QA, TOOLS);

        assertThat(names()).containsExactly("billing-api", "ci/jdk", "orders-api", "web");
        assertThat(model.listings().keySet()).containsExactly(QA, TOOLS);
    }

    @Test
    void pagesStreamIn() {
        List<Integer> totals = new ArrayList<>();
        gateway.afterPage = () -> totals.add(model.rows().total().get());
        look(QA);

        assertThat(totals).containsExactly(2, 3);
    }

    @Test
    void oneProfileSignedOutLeavesTheOthersAndItsOwnRowsOfLastTime() {
        look(QA, TOOLS);
        gateway.signedOut.add("qa");
        gateway.repositories.put(TOOLS, List.of(repository(TOOLS, "ci/jdk"), repository(TOOLS, "ci/maven")));
        model.refresh();
        tasks.finishAll();

        assertThat(names()).containsExactly("billing-api", "ci/jdk", "ci/maven", "orders-api", "web");
        assertThat(listing(QA).state()).isEqualTo(Listing.State.FAILED);
        assertThat(listing(QA).completeAt()).contains(Samples.NOW);
        assertThat(listing(TOOLS).state()).isEqualTo(Listing.State.COMPLETE);
    }

    @Test
    void signingInListsThatProfileOnly() {
        gateway.signedOut.add("qa");
        look(QA, TOOLS);
        gateway.signedOut.clear();
        gateway.calls.clear();
        model.refresh("qa");
        tasks.finishAll();

        assertThat(gateway.calls).containsExactly("qa repositories");
        assertThat(names()).hasSize(4);
    }

    @Test
    void aScopeThatIsLeftTakesItsRowsWithItAndTheOthersAreNotListedAgain() {
        look(QA, TOOLS);
        gateway.calls.clear();
        look(TOOLS);

        assertThat(names()).containsExactly("ci/jdk");
        assertThat(model.listings().keySet()).containsExactly(TOOLS);
        assertThat(gateway.calls).isEmpty();
    }

    @Test
    void aScopeThatIsLeftWhileItIsListedShowsNothing() {
        model.look(List.of(QA));
        model.look(List.of());
        tasks.finishAll();

        assertThat(names()).isEmpty();
        assertThat(model.listings()).isEmpty();
    }

    @Test
    void refreshDropsWhatIsGoneAndKeepsSelectionAndFacts() {
        look(QA);
        RepositoryRow web = row("web");
        web.learn(new RepositoryFacts(7, Samples.NOW));
        model.selected().set(web);
        Repository changed = repository(QA, "web");
        gateway.repositories.put(QA, List.of(new Repository("qa", "eu-west-1", changed.registryId(), "web",
                changed.uri(), changed.arn(), "IMMUTABLE", null)));
        model.refresh();
        tasks.finishAll();

        assertThat(names()).containsExactly("web");
        assertThat(model.selected().get()).isSameAs(row("web")).isNotSameAs(web);
        assertThat(row("web").facts()).contains(new RepositoryFacts(7, Samples.NOW));
        assertThat(row("web").text()).isEqualTo("qa eu-west-1 web immutable");
    }

    @Test
    void theSelectionEndsWhenItsRepositoryIsGone() {
        look(QA);
        model.selected().set(row("web"));
        look();

        assertThat(model.selected().get()).isNull();
    }

    @Test
    void countsAreLearntAndTheLastPushedThenComeFirst() {
        look(QA);
        Repository orders = row("orders-api").repository();
        gateway.images.put(orders.ref(), List.of(Samples.image(orders, 30, "a"), Samples.image(orders, 20, "b"),
                Samples.image(orders, 40, "c")));
        RepositoryCounts counts = new RepositoryCounts(gateway, tasks);
        counts.count(model.rows().all(), () -> model.rows().order(model.rows().order()));
        tasks.finishAll();

        assertThat(row("orders-api").facts()).contains(new RepositoryFacts(3, Samples.NOW.minusSeconds(1200)));
        assertThat(row("web").facts()).contains(RepositoryFacts.EMPTY);
        assertThat(names()).containsExactly("orders-api", "billing-api", "web");
    }

    @Test
    void aScopeThatFailsStaysUncountedAndTheOthersAreCounted() {
        look(QA, TOOLS);
        gateway.signedOut.add("qa");
        new RepositoryCounts(gateway, tasks).count(model.rows().all(), () -> {});
        tasks.finishAll();

        assertThat(row("web").facts()).isEmpty();
        assertThat(row("ci/jdk").facts()).contains(RepositoryFacts.EMPTY);
    }

    private void look(Scope... scopes) {
        model.look(List.of(scopes));
        tasks.finishAll();
    }

    private List<String> names() {
        return model.rows().shown().stream().map(row -> row.repository().name()).toList();
    }

    private RepositoryRow row(String name) {
        return model.rows().all().stream().filter(row -> row.repository().name().equals(name)).findFirst()
                .orElseThrow();
    }

    private Listing listing(Scope scope) {
        return Objects.requireNonNull(model.listings().get(scope));
    }
}
