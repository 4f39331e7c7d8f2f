package app.waybill.sample;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import app.waybill.sample.company.Caller;
import app.waybill.sample.wire.Call;

/// The switches that make calls to the sample company slow or fail. Fair at first, save that profiles can be signed out
/// from the start. May be changed at any time, from any thread; a call meets the weather that is when it is made.
public final class Weather {
    private final List<Front> fronts = new CopyOnWriteArrayList<>();
    private final List<Wind> winds = new CopyOnWriteArrayList<>();

    /// Lets these calls fail until the weather clears. What was called for last comes first.
    public void bring(Trouble trouble, Calls calls) {
        fronts.addFirst(new Front(trouble, calls, new AtomicInteger(Integer.MAX_VALUE)));
    }

    /// Lets the next `times` of these calls fail.
    public void bring(Trouble trouble, Calls calls, int times) {
        fronts.addFirst(new Front(trouble, calls, new AtomicInteger(times)));
    }

    /// Lets these calls take that much longer.
    public void slow(Duration delay, Calls calls) {
        winds.add(new Wind(delay, calls));
    }

    /// Lets every call of a profile fail because its session has run out.
    public void signOut(String profile) {
        bring(Trouble.EXPIRED, Calls.ALL.by(profile));
    }

    /// Ends what [#signOut] began.
    public void signIn(String profile) {
        fronts.removeIf(front -> front.trouble() == Trouble.EXPIRED && front.calls().equals(Calls.ALL.by(profile)));
    }

    /// Ends all trouble, signed-out profiles included, and all delays.
    public void clear() {
        fronts.clear();
        winds.clear();
    }

    Duration delay(Call call, Caller caller) {
        return winds.stream().filter(wind -> wind.calls().include(call, caller)).map(Wind::delay)
                .reduce(Duration.ZERO, Duration::plus);
    }

    Optional<Trouble> trouble(Call call, Caller caller) {
        return fronts.stream().filter(front -> front.calls().include(call, caller)).filter(Front::strike)
                .map(Front::trouble).findFirst();
    }

    private record Front(Trouble trouble, Calls calls, AtomicInteger left) {
        boolean strike() {
            return left.getAndUpdate(times -> times == Integer.MAX_VALUE ? times : Math.max(0, times - 1)) > 0;
        }
    }

    private record Wind(Duration delay, Calls calls) {}
}
