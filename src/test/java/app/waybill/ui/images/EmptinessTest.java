package app.waybill.ui.images;

import static app.waybill.ui.images.Samples.QA;
import static app.waybill.ui.images.Samples.TOOLS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import app.waybill.core.image.Repository;
import app.waybill.ui.images.Emptiness.Way;

class EmptinessTest {
    private static final Listing RUNNING = Listing.NONE.running();
    private static final Listing COMPLETE = RUNNING.complete(Samples.NOW);
    private static final Listing STOPPED = RUNNING.ended();

    private final Optional<Repository> orders = Optional.of(Samples.repository(QA, "orders-api"));

    @Test
    void withoutProfilesItSaysToChooseSome() {
        assertThat(Emptiness.ofRepositories(List.of(), List.of(), 0, "").out()).isEqualTo(Way.CHOOSE_PROFILES);
    }

    @Test
    void whileAnythingIsListedThereIsNothingToDo() {
        assertThat(Emptiness.ofRepositories(List.of(QA, TOOLS), List.of(COMPLETE, RUNNING), 0, ""))
                .extracting(Emptiness::advice, Emptiness::out)
                .containsExactly("In qa / eu-west-1, tools / eu-west-1.", Way.NONE);
    }

    @Test
    void aFilterThatHidesAllOffersToBeCleared() {
        assertThat(Emptiness.ofRepositories(List.of(QA), List.of(COMPLETE), 3, "xyz "))
                .extracting(Emptiness::advice, Emptiness::out)
                .containsExactly("Nothing fits “xyz”.", Way.CLEAR_FILTER);
        assertThat(Emptiness.ofImages(orders, COMPLETE, 3, 0, "x").out()).isEqualTo(Way.CLEAR_FILTER);
    }

    @Test
    void thatNothingMatchesIsOnlySaidWhenAllIsListed() {
        assertThat(Emptiness.ofRepositories(List.of(QA, TOOLS), List.of(COMPLETE, RUNNING), 3, "x"))
                .extracting(Emptiness::sentence, Emptiness::advice)
                .containsExactly("Looking for repositories", "Nothing fits “x” so far.");
        assertThat(Emptiness.ofImages(orders, RUNNING, 3, 0, "x").sentence()).isEqualTo("Listing images");
        assertThat(Emptiness.ofImages(orders, COMPLETE, 3, 0, "x").sentence()).isEqualTo("No image matches");
    }

    @Test
    void noRepositoriesAndNoAnswerAreDifferentThings() {
        assertThat(Emptiness.ofRepositories(List.of(QA), List.of(COMPLETE), 0, "").sentence())
                .isEqualTo("No repositories here");
        assertThat(Emptiness.ofRepositories(List.of(QA), List.of(STOPPED), 0, "").sentence())
                .isEqualTo("The repositories could not be listed");
    }

    @Test
    void anEmptyRepositorySaysSoAndOneWithSignaturesOnlyOffersThem() {
        assertThat(Emptiness.ofImages(orders, COMPLETE, 0, 0, "").sentence()).isEqualTo("orders-api is empty");
        assertThat(Emptiness.ofImages(orders, COMPLETE, 0, 2, "").out()).isEqualTo(Way.SHOW_EVERYTHING);
        assertThat(Emptiness.ofImages(orders, RUNNING, 0, 0, "").out()).isEqualTo(Way.NONE);
        assertThat(Emptiness.ofImages(orders, STOPPED, 0, 0, "").out()).isEqualTo(Way.LIST_AGAIN);
        assertThat(Emptiness.ofImages(Optional.empty(), Listing.NONE, 0, 0, "").out()).isEqualTo(Way.NONE);
    }
}
