package app.waybill.bench;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/// Tortures at full length: 60 bundles planned, 1,000 uploads of two rivals, 200 kills.
final class TortureBench {
    private static final int EACH = 500;
    private static final int KILLS = 200;
    private static final int ROUNDS = 5;
    private static final int BUNDLES = 60;
    private static final double PLANNED_MILLIS = 3_000;

    private TortureBench() {
    }

    /// Prints a row for each; ends with 1 where a limit is missed, and with an exception where something was lost.
    public static void main(String[] args) throws IOException, InterruptedException {
        List<Double> times = Torture.planning(Torture.folder(), BUNDLES, ROUNDS + 1);
        Figure planning = Figure.of("60 bundles planned, 50 ms a call",
                Figure.median(times.subList(1, times.size())), PLANNED_MILLIS, "ms");
        System.out.println(planning);
        System.out.printf(Locale.ROOT, "60 bundles: planned the first time in its process in %,.0f ms%n",
                times.getFirst());
        int refused = Torture.rivals(Torture.folder(), EACH);
        System.out.printf(Locale.ROOT,
                "1,000 uploads of two rivals under one key: none lost, all in the journal; %,d were "
                        + "refused because the other was faster%n",
                refused);
        long seed = System.nanoTime();
        int cutOff = Torture.kills(Torture.folder(), KILLS, seed);
        System.out.printf(Locale.ROOT,
                "200 kills while publishing and saving (seed %d): the workspace was always readable, "
                        + "journal and bucket agreed; %d uploads were found cut off%n",
                seed, cutOff);
        System.exit(planning.met() ? 0 : 1);
    }
}
