package app.waybill.bench;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import app.waybill.core.gateway.Cloud;
import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.status.ServiceStatus;
import app.waybill.core.status.State;
import app.waybill.core.status.StatusLook;
import app.waybill.core.text.TimeText;
import app.waybill.core.workspace.ServiceMapping;

/// Says how [FiveHundredServices] stand, through the gateways.
final class StatusBench {
    private static final int ROUNDS = 5;

    private StatusBench() {
    }

    /// Ends with 1 where the limit is missed.
    public static void main(String[] args) throws IOException, InterruptedException {
        boolean met;
        try (FiveHundredServices services = new FiveHundredServices()) {
            met = measure(services.cloud());
        }
        System.exit(met ? 0 : 1);
    }

    private static boolean measure(Cloud cloud) throws InterruptedException {
        double first = timed(cloud);
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            times.add(timed(cloud));
        }
        Figure figure = new Figure("status of 500 services in 10 clusters", FiveHundredServices.FLOOR,
                Figure.median(times), 1.25 * FiveHundredServices.FLOOR, "ms");
        System.out.println(figure);
        System.out.printf(Locale.ROOT, "status of 500 services: first in its process %,.0f ms%n", first);
        return figure.met();
    }

    private static double timed(Cloud cloud) throws InterruptedException {
        List<ServiceMapping> all = FiveHundredServices.mappings();
        long start = System.nanoTime();
        List<ServiceStatus> statuses = new StatusLook(cloud, KnownProfiles.of(cloud.profiles().profiles()),
                new TimeText(Clock.systemUTC())).at(all, all);
        double millis = (System.nanoTime() - start) / 1e6;
        if (statuses.stream().anyMatch(status -> status.state() != State.BEHIND)) {
            throw new IllegalStateException(statuses.toString());
        }
        return millis;
    }
}
