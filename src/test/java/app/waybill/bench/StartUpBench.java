package app.waybill.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How long commands take from start to end, against `aws --version`, one after the other in turns.
final class StartUpBench {
    private static final Path WAYBILL = Path.of("target/waybill/bin/waybill").toAbsolutePath();
    private static final Path EXPORT = Path.of("packaging/class-cache/pipeline.json").toAbsolutePath();
    private static final int ROUNDS = 15;
    private static final double LARGEST = 600;

    private StartUpBench() {
    }

    /// Measures if there is something to measure and to compare with, else says what is missing. False where a limit is
    /// missed.
    static boolean measure() throws IOException, InterruptedException {
        Optional<String> aws = aws();
        if (aws.isEmpty()) {
            System.out.println("start-up is not measured: there is no aws on the PATH to compare with");
            return true;
        }
        if (!Files.isExecutable(WAYBILL)) {
            System.out.println("start-up is not measured: " + WAYBILL + " is not there: run mvn package first");
            return true;
        }
        return compare(aws.get());
    }

    private static boolean compare(String aws) throws IOException, InterruptedException {
        List<Double> version = new ArrayList<>();
        List<Double> lint = new ArrayList<>();
        List<Double> large = new ArrayList<>();
        List<Double> yardstick = new ArrayList<>();
        Path export = Files.writeString(Files.createTempFile("waybill", ".json"), ReviewBench.export(0));
        for (int round = 0; round <= ROUNDS; round++) {
            double[] times = {millis(WAYBILL.toString(), "--version"), millis(aws, "--version"),
                    millis(WAYBILL.toString(), "lint", EXPORT.toString()),
                    millis(WAYBILL.toString(), "lint", export.toString())};
            if (round > 0) {
                version.add(times[0]);
                yardstick.add(times[1]);
                lint.add(times[2]);
                large.add(times[3]);
            }
        }
        Files.delete(export);
        double limit = Figure.median(yardstick) / 2;
        List<Figure> figures = List.of(
                Figure.of("waybill --version, half of aws --version", Figure.median(version), limit, "ms"),
                Figure.of("waybill lint of one file, half of aws --version", Figure.median(lint), limit, "ms"),
                Figure.of("waybill lint of an export of 20 kB", Figure.median(large), LARGEST, "ms"));
        figures.forEach(System.out::println);
        return figures.stream().allMatch(Figure::met);
    }

    private static double millis(String... command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Redirect.DISCARD).start().waitFor();
        return (System.nanoTime() - start) / 1e6;
    }

    /// The aws on the PATH; where that is a shim of pyenv, which takes as long as aws itself, what it leads to.
    private static Optional<String> aws() throws IOException {
        Optional<Path> found = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "aws")).filter(Files::isExecutable).findFirst();
        if (found.isEmpty() || !found.get().endsWith("shims/aws")) {
            return found.map(Path::toString);
        }
        try (BufferedReader which = new ProcessBuilder("pyenv", "which", "aws").start().inputReader()) {
            return Optional.ofNullable(which.readLine());
        }
    }
}
