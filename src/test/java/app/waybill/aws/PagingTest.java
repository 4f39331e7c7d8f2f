package app.waybill.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import app.waybill.aws.Paging.Page;

@Timeout(60)
class PagingTest {
    private static final int PAGES = 5;

    private final List<List<Integer>> handedOn = new ArrayList<>();

    private static byte[] answer(@Nullable String next) {
        return ("{\"nextToken\":\"" + next + "\"}").getBytes(StandardCharsets.UTF_8);
    }

    private static int number(@Nullable String token) {
        return token == null ? 0 : Integer.parseInt(token);
    }

    private static Page<Integer> page(int number) {
        return new Page<>(List.of(number), number + 1 == PAGES ? null : String.valueOf(number + 1));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new CancellationException("interrupted");
        }
    }

    /// A call whose answer never comes: it ends only by being interrupted, which it tells.
    private static Page<Integer> unanswered(CountDownLatch stopped) {
        try {
            boolean answered = new CountDownLatch(1).await(20, TimeUnit.SECONDS);
            throw new AssertionError("nobody stopped the call, answered: " + answered);
        } catch (InterruptedException e) {
            stopped.countDown();
            throw new CancellationException("interrupted");
        }
    }

    @Test
    void pagesAreHandedOnInTheirOrderThoughTheirTokensComeLate() {
        Paging.handOn((token, _) -> page(number(token)), handedOn::add);
        assertThat(handedOn).containsExactly(List.of(0), List.of(1), List.of(2), List.of(3), List.of(4));
    }

    @Test
    void theNextPageIsAskedForBeforeThisOneIsRead() {
        List<CountDownLatch> asked = List.of(new CountDownLatch(1), new CountDownLatch(1), new CountDownLatch(1),
                new CountDownLatch(1), new CountDownLatch(1));
        Paging.handOn((token, answer) -> {
            int number = number(token);
            asked.get(number).countDown();
            if (number + 1 < PAGES) {
                answer.accept(answer(String.valueOf(number + 1)));
                await(asked.get(number + 1));
            }
            return page(number);
        }, handedOn::add);
        assertThat(handedOn).hasSize(PAGES);
    }

    @Test
    void noMoreThanOnePageIsAskedForAhead() {
        AtomicInteger last = new AtomicInteger();
        List<Integer> ahead = new ArrayList<>();
        Paging.handOn((token, answer) -> {
            int number = number(token);
            last.accumulateAndGet(number, Math::max);
            if (number + 1 < PAGES) {
                answer.accept(answer(String.valueOf(number + 1)));
            }
            return page(number);
        }, rows -> ahead.add(last.get() - rows.getFirst()));
        assertThat(ahead).hasSize(PAGES).allMatch(pages -> pages <= 1);
    }

    @Test
    void theTokenOfThePageCountsWhereAnotherAttemptToldAnotherOne() {
        CountDownLatch misled = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        Paging.handOn((token, answer) -> {
            if ("99".equals(token)) {
                misled.countDown();
                return unanswered(stopped);
            }
            if (token == null) {
                answer.accept(answer("99"));
                await(misled);
            } else {
                await(stopped);
            }
            return page(number(token));
        }, handedOn::add);
        assertThat(handedOn).hasSize(PAGES);
    }

    @Test
    void aFailureComesAfterThePagesBeforeIt() {
        assertThatIllegalStateException().isThrownBy(() -> Paging.handOn((token, answer) -> {
            int number = number(token);
            answer.accept(answer(String.valueOf(number + 1)));
            if (number == 2) {
                throw new IllegalStateException("denied");
            }
            return page(number);
        }, handedOn::add)).withMessage("denied");
        assertThat(handedOn).containsExactly(List.of(0), List.of(1));
    }

    @Test
    void whoeverTakesThePagesMayFailAndStopsTheCallAhead() {
        CountDownLatch ahead = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        assertThatIllegalStateException().isThrownBy(() -> Paging.handOn((token, answer) -> {
            if (token != null) {
                ahead.countDown();
                return unanswered(stopped);
            }
            answer.accept(answer("1"));
            return page(0);
        }, _ -> {
            await(ahead);
            throw new IllegalStateException("full");
        })).withMessage("full");
        assertThat(stopped.getCount()).isZero();
    }

    @Test
    void anInterruptCancelsTheListingAndItsCalls() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
        Thread listing = Thread.ofVirtual().start(() -> {
            assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> Paging.handOn((_, _) -> {
                asked.countDown();
                return unanswered(stopped);
            }, handedOn::add));
            interrupted.complete(Thread.currentThread().isInterrupted());
        });
        await(asked);
        listing.interrupt();
        listing.join();
        assertThat(interrupted).isCompletedWithValue(true);
        assertThat(stopped.getCount()).isZero();
        assertThat(handedOn).isEmpty();
    }
}
