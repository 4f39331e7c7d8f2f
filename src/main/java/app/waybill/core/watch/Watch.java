package app.waybill.core.watch;

import java.time.Duration;
import java.util.function.Consumer;

import app.waybill.core.gateway.Cloud;
import app.waybill.core.gateway.CloudException;

/// Looks again and again until it is known how a version ended. To cancel, interrupt the thread: at AWS everything goes on.
public final class Watch {
    private static final Duration SHORTEST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int BLIND_LOOKS = 5;

    private final WatchLook look;
    private final WatchTarget target;
    private final Pause pause;
    private final Duration longest;
    private Duration interval = SHORTEST;
    private int blind;

    /// A watch of at most so long a time.
    public Watch(Cloud cloud, WatchTarget target, Pause pause, Duration longest) {
        this.look = new WatchLook(cloud, target);
        this.target = target;
        this.pause = pause;
        this.longest = longest;
    }

    /// Watches to the end, and tells what is known after each look. Throws the last [CloudException] when the cloud said
    /// no to everything several times in a row.
    public WatchState run(Consumer<WatchState> told) throws InterruptedException {
        WatchState state = WatchState.begin(target);
        Duration passed = Duration.ZERO;
        while (true) {
            Observation seen = look.after(state);
            state = state.after(seen, passed);
            if (state.ending().isEmpty() && state.waited().compareTo(longest) >= 0) {
                state = state.ended(new Ending(Ending.Kind.TIMED_OUT,
                        "not at its end after " + longest.toMinutes() + " min; at AWS it goes on", "Watch again."));
            }
            told.accept(state);
            if (state.ending().isPresent()) {
                return state;
            }
            passed = next(seen);
            pause.pass(passed);
        }
    }

    /// Throttling slows it down, and answers make it faster again.
    private Duration next(Observation seen) {
        boolean nothing = seen.layout() == null && seen.rollout() == null && !seen.failures().isEmpty();
        blind = nothing ? blind + 1 : 0;
        if (blind >= BLIND_LOOKS) {
            throw seen.failures().getFirst();
        }
        boolean throttled = seen.failures().stream().anyMatch(CloudException.Throttled.class::isInstance);
        Duration wished = throttled ? interval.multipliedBy(2) : interval.dividedBy(2);
        interval = wished.compareTo(SHORTEST) < 0 ? SHORTEST : wished.compareTo(LONGEST) > 0 ? LONGEST : wished;
        return interval;
    }
}
