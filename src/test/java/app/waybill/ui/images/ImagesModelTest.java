package app.waybill.ui.images;

import static app.waybill.ui.images.Samples.QA;
import static app.waybill.ui.images.Samples.image;
import static app.waybill.ui.images.Samples.repository;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import app.waybill.core.gateway.CloudException;
import app.waybill.core.image.Image;
import app.waybill.core.image.Repository;
import app.waybill.ui.fx.HeldTasks;

class ImagesModelTest {
    private final FakeImages gateway = new FakeImages();
    private final HeldTasks tasks = new HeldTasks();
    private final ImagesModel model = new ImagesModel(gateway, tasks, Clock.fixed(Samples.NOW, ZoneOffset.UTC),
            Runnable::run, Runnable::run);
    private final Repository orders = repository(QA, "orders-api");
    private final Repository web = repository(QA, "web");
    private final RepositoryRow ordersRow = new RepositoryRow(orders);
    private final List<Image> images = new ArrayList<>(
            List.of(image(orders, 30, "c"), image(orders, 10, "a"), image(orders, 20, "b")));

    @BeforeEach
    void fill() {
        gateway.images.put(orders.ref(), images);
        gateway.images.put(web.ref(), List.of(image(web, 5, "w")));
    }

    @Test
    void pagesStreamInAndTheNewestOfAllComesFirst() {
        List<List<String>> shown = new ArrayList<>();
        gateway.afterPage = () -> shown.add(tags());
        model.look(ordersRow);
        tasks.finishAll();

        assertThat(shown).containsExactly(List.of("a", "c"), List.of("a", "b", "c"));
        assertThat(model.listing().get()).isEqualTo(Listing.NONE.complete(Samples.NOW));
        assertThat(ordersRow.facts()).contains(new RepositoryFacts(3, Samples.NOW.minusSeconds(600)));
    }

    @Test
    void anotherRepositoryDropsWhatIsStillOnItsWay() {
        model.look(ordersRow);
        model.look(new RepositoryRow(web));
        tasks.finishAll();

        assertThat(tags()).containsExactly("w");
        assertThat(ordersRow.facts()).isEmpty();
    }

    @Test
    void lookingAtTheSameRepositoryAgainListsNothing() {
        model.look(ordersRow);
        tasks.finishAll();
        model.look(new RepositoryRow(orders));
        tasks.finishAll();

        assertThat(gateway.calls).hasSize(1);
    }

    @Test
    void refreshKeepsRowsUntilTheNewOnesAreCompleteThenDropsWhatIsGone() {
        model.look(ordersRow);
        tasks.finishAll();
        images.set(0, image(orders, 1, "new"));
        List<List<String>> shown = new ArrayList<>();
        gateway.afterPage = () -> shown.add(tags());
        model.refresh();
        tasks.finishAll();

        assertThat(shown.getFirst()).containsExactly("new", "a", "b", "c");
        assertThat(tags()).containsExactly("new", "a", "b");
    }

    @Test
    void refreshKeepsTheObjectsOfRowsThatDidNotChange() {
        model.look(ordersRow);
        tasks.finishAll();
        ImageRow before = model.rows().shown().getFirst();
        model.refresh();
        tasks.finishAll();

        assertThat(model.rows().shown().getFirst()).isSameAs(before);
    }

    @Test
    void theSelectionFollowsItsDigestAndEndsWhenItIsGone() {
        model.look(ordersRow);
        tasks.finishAll();
        model.selected().set(model.rows().shown().getFirst());
        images.set(1, image(orders, 10, "a", "latest"));
        model.refresh();
        tasks.finishAll();

        assertThat(model.selected().get()).extracting(row -> row.image().tags()).isEqualTo(List.of("a", "latest"));

        images.remove(1);
        model.refresh();
        tasks.finishAll();

        assertThat(model.selected().get()).isNull();
    }

    @Test
    void aFailureKeepsTheRowsAndTheTimeTheyAreFrom() {
        model.look(ordersRow);
        tasks.finishAll();
        gateway.signedOut.add("qa");
        model.refresh();
        tasks.finishAll();

        Listing listing = model.listing().get();
        assertThat(listing.state()).isEqualTo(Listing.State.FAILED);
        assertThat(listing.completeAt()).contains(Samples.NOW);
        assertThat(listing.failure()).containsInstanceOf(CloudException.SignInNeeded.class);
        assertThat(tags()).containsExactly("a", "b", "c");
    }

    @Test
    void cancellingSaysSoAndKeepsWhatCame() {
        model.look(ordersRow);
        gateway.afterPage = model::cancel;
        tasks.finishAll();

        assertThat(model.listing().get().state()).isEqualTo(Listing.State.CANCELLED);
        assertThat(tags()).containsExactly("a", "c");
    }

    @Test
    void signaturesAreShownOnlyWhenAskedForAndBelongToTheirImage() {
        String signature = "sha256-" + "0".repeat(63) + "a.sig";
        images.add(image(orders, 9, signature));
        model.look(ordersRow);
        tasks.finishAll();

        assertThat(tags()).containsExactly("a", "b", "c");
        assertThat(model.rows().total().get()).isEqualTo(3);
        assertThat(model.inventory().attachments(Samples.digest(10))).extracting(Image::tags)
                .containsExactly(List.of(signature));

        model.show().set(ImagesModel.Show.EVERYTHING);

        assertThat(tags()).containsExactly(signature, "a", "b", "c");
    }

    private List<String> tags() {
        return model.rows().shown().stream().map(row -> row.image().tags().getFirst()).toList();
    }
}
