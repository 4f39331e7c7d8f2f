package app.waybill.aws;

import java.util.function.LongSupplier;

/// Bounds the calls in flight to one service of one profile and Region, and narrows when the service throttles: each
/// throttled second halves the bound, each success widens it a little, up to where it started.
final class Gate {
    private static final long PAUSE = 1_000_000_000L;

    private final int widest;
    private final LongSupplier nanoTime;
    private double width;
    private int inside;
    private long narrowedAt;

    Gate(int widest, LongSupplier nanoTime) {
        this.widest = widest;
        this.nanoTime = nanoTime;
        this.width = widest;
        this.narrowedAt = nanoTime.getAsLong() - PAUSE;
    }

    /// Waits until there is room for one more call.
    synchronized void enter() throws InterruptedException {
        while (inside >= Math.max(1, (int) width)) {
            wait();
        }
        inside++;
    }

    /// Gives the room back, to one of those who wait: waking all would cost more than their calls where a thousand do.
    synchronized void leave() {
        inside--;
        notify();
    }

    /// The service throttled a call. Calls that were sent before the last narrowing say nothing new about it.
    synchronized void throttled() {
        long now = nanoTime.getAsLong();
        if (now - narrowedAt >= PAUSE) {
            narrowedAt = now;
            width = Math.max(1, width / 2);
        }
    }

    /// The service answered.
    synchronized void answered() {
        int before = width();
        width = Math.min(widest, width + 1 / width);
        if (width() > before) {
            notify();
        }
    }

    /// How many calls may be in flight now.
    synchronized int width() {
        return (int) width;
    }
}
