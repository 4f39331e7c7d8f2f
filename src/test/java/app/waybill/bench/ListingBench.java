package app.waybill.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.apache.ApacheHttpClient;

import app.waybill.aws.AwsCloud;
import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.ImageGateway;
import app.waybill.core.gateway.ImageListener;
import app.waybill.core.gateway.ImageListing;
import app.waybill.core.gateway.Scope;
import app.waybill.core.image.Image;
import app.waybill.core.image.Repository;
import app.waybill.core.image.RepositoryRef;

/// Lists images through the gateway from the loopback server, which runs as a process of its own and answers every call
/// after 50 ms: many repositories at once, or one of many pages.
final class ListingBench implements ImageListener, AutoCloseable {
    private static final Scope SCOPE = new Scope("bench", "eu-west-1");
    private static final int IN_FLIGHT = 16;
    private static final int ANSWER_MILLIS = 50;
    private static final int PAGE = 1000;
    private static final int ROUNDS = 5;
    /// One `aws ecr describe-images` took so long, in a shell loop over repositories.
    private static final double SHELL_MILLIS = 900;

    private final int repositories;
    private final int images;
    private final Process server;
    private final int port;
    private final SdkHttpClient http = ApacheHttpClient.builder().maxConnections(200).build();
    private final AwsCloud cloud;
    private final AtomicInteger found = new AtomicInteger();

    private interface Work {
        void run() throws IOException, InterruptedException;
    }

    private ListingBench(int repositories, int images) throws IOException {
        this.repositories = repositories;
        this.images = images;
        this.server = JavaProcess.start(LoopbackEcr.class, List.of(), String.valueOf(repositories),
                String.valueOf(images), String.valueOf(ANSWER_MILLIS));
        BufferedReader told = server.inputReader();
        this.port = Integer.parseInt(told.readLine());
        Path folder = Files.createTempDirectory("waybill-bench");
        Path config = Files.writeString(folder.resolve("config"), """
                [profile bench]
                endpoint_url = http://127.0.0.1:%d
                aws_access_key_id = AKIAIOSFODNN7EXAMPLE
                aws_secret_access_key = nothing-secret
                """.formatted(port));
        this.cloud = AwsCloud.over(http, config, folder.resolve("credentials"));
    }

    /// `ListingBench many` or `ListingBench long`; ends with 1 where a limit is missed.
    public static void main(String[] args) throws IOException, InterruptedException {
        boolean met = args[0].equals("many") ? many() : chain();
        System.exit(met ? 0 : 1);
    }

    private static boolean many() throws IOException, InterruptedException {
        try (ListingBench bench = new ListingBench(1000, 100)) {
            double floor = ANSWER_MILLIS * (1 + Math.ceil(1000.0 / IN_FLIGHT));
            double first = bench.timed(bench::listAll);
            List<Double> times = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                times.add(bench.timed(bench::listAll));
            }
            double median = Figure.median(times);
            Figure figure = new Figure("1,000 repositories of 100 images", floor, median, 1.25 * floor, "ms");
            Figure shell = Figure.of("the same, against a shell loop", median, 1000 * SHELL_MILLIS / 100, "ms");
            System.out.println(figure);
            System.out.println(shell);
            System.out.printf(Locale.ROOT,
                    "1,000 repositories: first in its process %,.0f ms; a shell loop of 0.9 s for each repository "
                            + "takes %.0f times as long%n",
                    first, 1000 * SHELL_MILLIS / median);
            return figure.met() && shell.met();
        }
    }

    private static boolean chain() throws IOException, InterruptedException {
        try (ListingBench bench = new ListingBench(1, 100 * PAGE)) {
            double floor = 100 * ANSWER_MILLIS;
            double first = bench.timed(bench::listOne);
            List<Double> times = new ArrayList<>();
            List<Double> bare = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                bare.add(bench.timed(() -> BareChain.fetch(bench.port, 100)));
                times.add(bench.timed(bench::listOne));
            }
            Figure figure = new Figure("one repository of 100,000 images", floor, Figure.median(times), 1.15 * floor,
                    "ms");
            System.out.println(figure);
            System.out.printf(Locale.ROOT,
                    "100,000 images: first in its process %,.0f ms; the same 100 calls by hand, nothing read, "
                            + "%,.0f ms%n",
                    first, Figure.median(bare));
            return figure.met();
        }
    }

    private double timed(Work work) throws IOException, InterruptedException {
        found.set(0);
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private void listAll() throws InterruptedException {
        ImageListing.ofAll(cloud.cloud().images()).run(List.of(SCOPE), this);
        complete();
    }

    private void listOne() {
        ImageGateway gateway = cloud.cloud().images();
        gateway.images(new RepositoryRef(SCOPE.profile(), SCOPE.region(), null, "app-0"),
                page -> found.addAndGet(page.size()));
        complete();
    }

    private void complete() {
        if (found.get() != repositories * images) {
            throw new IllegalStateException("only " + found + " images were found");
        }
    }

    @Override
    public void images(Repository repository, List<Image> page) {
        found.addAndGet(page.size());
    }

    @Override
    public void failed(Scope scope, @Nullable Repository repository, CloudException cause) {
        throw cause;
    }

    @Override
    public void close() {
        cloud.close();
        http.close();
        server.destroy();
    }
}
