package app.waybill.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import app.waybill.ui.images.ImagesTableBench;
import app.waybill.ui.pipelines.DrawingBench;
import app.waybill.ui.services.ServicesBench;

/// Measures what Waybill promises and prints it as a table: `mvn -q test-compile exec:exec@bench`. Ends with 1 where a
/// limit is missed.
public final class Benchmarks {
    private static final List<String> HEADLESS = List.of(JavaProcess.WINDOW, "-Dglass.platform=Headless",
            "-Dprism.order=sw");

    private Benchmarks() {
    }

    /// Takes no argument.
    public static void main(String[] args) throws IOException, InterruptedException {
        System.out.printf(Locale.ROOT, "Java %s, %s, %d processors%n%n", System.getProperty("java.version"),
                System.getProperty("os.name"), Runtime.getRuntime().availableProcessors());
        System.out.println(Figure.head());
        List<String> notes = new ArrayList<>();
        boolean met = measured(JavaProcess.start(ListingBench.class, List.of(JavaProcess.WINDOW), "many"), notes);
        met &= measured(JavaProcess.start(ListingBench.class, List.of(JavaProcess.WINDOW), "long"), notes);
        met &= measured(JavaProcess.start(ImportBench.class, List.of(JavaProcess.WINDOW)), notes);
        met &= measured(JavaProcess.start(StatusBench.class, List.of(JavaProcess.WINDOW)), notes);
        met &= measured(JavaProcess.start(ServicesBench.class, HEADLESS), notes);
        met &= measured(JavaProcess.start(ImagesTableBench.class, HEADLESS), notes);
        met &= measured(JavaProcess.start(ReviewBench.class, List.of()), notes);
        met &= measured(JavaProcess.start(DrawingBench.class, HEADLESS), notes);
        met &= measured(JavaProcess.start(TortureBench.class, List.of()), notes);
        met &= StartUpBench.measure();
        notes.forEach(System.out::println);
        System.exit(met ? 0 : 1);
    }

    /// Prints the rows that the process prints, and keeps what else it says for below the table.
    private static boolean measured(Process process, List<String> notes) throws IOException, InterruptedException {
        try (BufferedReader printed = process.inputReader()) {
            for (String line = printed.readLine(); line != null; line = printed.readLine()) {
                if (line.startsWith("|")) {
                    System.out.println(line);
                } else {
                    notes.add(line);
                }
            }
        }
        return process.waitFor() == 0;
    }
}
