package app.waybill.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

class GateTest {
    private final AtomicLong clock = new AtomicLong();
    private final Gate gate = new Gate(16, clock::get);

    private void pass(Duration time) {
        clock.addAndGet(time.toNanos());
    }

    @Test
    void eachThrottledSecondHalvesTheWidthButNeverClosesTheGate() {
        gate.throttled();
        gate.throttled();
        assertThat(gate.width()).isEqualTo(8);
        for (int second = 0; second < 10; second++) {
            pass(Duration.ofSeconds(1));
            gate.throttled();
        }
        assertThat(gate.width()).isEqualTo(1);
    }

    @Test
    void answersWidenTheGateAgainUpToItsWidest() {
        gate.throttled();
        for (int answer = 0; answer < 9; answer++) {
            gate.answered();
        }
        assertThat(gate.width()).isEqualTo(9);
        for (int answer = 0; answer < 1000; answer++) {
            gate.answered();
        }
        assertThat(gate.width()).isEqualTo(16);
    }

    @Test
    void whoFindsNoRoomWaitsUntilSomebodyLeaves() throws InterruptedException {
        Gate narrow = new Gate(1, clock::get);
        CountDownLatch inside = new CountDownLatch(1);
        narrow.enter();
        Thread second = Thread.ofVirtual().start(() -> {
            try {
                narrow.enter();
                inside.countDown();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
        while (second.isAlive() && second.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        assertThat(inside.getCount()).isEqualTo(1);
        narrow.leave();
        assertThat(inside.await(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whoWaitsIsLetInWhenTheGateWidens() throws InterruptedException {
        Gate wide = new Gate(2, clock::get);
        wide.throttled();
        wide.enter();
        Thread second = Thread.ofVirtual().start(() -> {
            try {
                wide.enter();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
        while (second.isAlive() && second.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        wide.answered();
        assertThat(second.join(Duration.ofSeconds(20))).isTrue();
    }
}
