package app.waybill.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.apache.ApacheHttpClient;

import app.waybill.aws.AwsCloud;
import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.gateway.Scope;
import app.waybill.core.gateway.ServiceGateway;
import app.waybill.core.importing.EcsFinds;
import app.waybill.core.importing.EcsImport;
import app.waybill.core.importing.ImportPlanner;
import app.waybill.core.workspace.Workspace;
import app.waybill.core.workspace.edit.EditLine;
import app.waybill.core.workspace.edit.EditPlan;

/// Imports 500 services of ten clusters, from listing the clusters to the workspace with all of them, through the gateway from
/// the loopback server, which runs as a process of its own and answers every call after 50 ms.
final class ImportBench {
    private static final int SERVICES = 500;
    private static final int CLUSTERS = 10;
    private static final int ANSWER_MILLIS = 50;
    private static final int ROUNDS = 5;
    private static final int MOST_CALLS = 90;
    private static final double MOST_MILLIS = 1500;
    /// Listing clusters, listing services, and with 16 in flight four times describing services and twice revisions.
    private static final double FLOOR = 8 * ANSWER_MILLIS;

    private ImportBench() {
    }

    /// Takes no argument; ends with 1 where a limit is missed.
    public static void main(String[] args) throws IOException, InterruptedException {
        Process server = JavaProcess.start(LoopbackEcs.class, List.of(), String.valueOf(SERVICES / CLUSTERS),
                String.valueOf(ANSWER_MILLIS));
        BufferedReader told = server.inputReader();
        int port = Integer.parseInt(told.readLine());
        boolean met;
        try (SdkHttpClient http = ApacheHttpClient.builder().maxConnections(200).build();
                AwsCloud cloud = cloud(http, port)) {
            met = measure(cloud.cloud().services(), port);
        } finally {
            server.destroy();
        }
        System.exit(met ? 0 : 1);
    }

    private static AwsCloud cloud(SdkHttpClient http, int port) throws IOException {
        Path folder = Files.createTempDirectory("waybill-bench");
        Path config = Files.writeString(folder.resolve("config"), """
                [profile bench]
                endpoint_url = http://127.0.0.1:%d
                aws_access_key_id = AKIAIOSFODNN7EXAMPLE
                aws_secret_access_key = nothing-secret
                """.formatted(port));
        return AwsCloud.over(http, config, folder.resolve("credentials"));
    }

    private static boolean measure(ServiceGateway gateway, int port) throws IOException, InterruptedException {
        double first = timed(gateway);
        calls(port);
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            times.add(timed(gateway));
        }
        Figure time = new Figure("500 services imported", FLOOR, Figure.median(times), MOST_MILLIS, "ms");
        Figure calls = new Figure("500 services imported, calls", 86.0, (double) calls(port) / ROUNDS, MOST_CALLS,
                "calls");
        System.out.println(time);
        System.out.println(calls);
        System.out.printf(Locale.ROOT, "500 services imported: first in its process %,.0f ms%n", first);
        return time.met() && calls.met();
    }

    private static double timed(ServiceGateway gateway) throws InterruptedException {
        long start = System.nanoTime();
        KnownProfiles profiles = new KnownProfiles(Map.of());
        EcsFinds finds = new EcsImport(gateway, profiles, _ -> {})
                .find(gateway.clusters(new Scope("bench", "eu-west-1")), _ -> true);
        List<EditLine> lines = new ImportPlanner(Workspace.EMPTY, profiles, List.of(), "ECS").lines(finds.services());
        Workspace filled = EditPlan.apply(Workspace.EMPTY, lines);
        double millis = (System.nanoTime() - start) / 1e6;
        if (filled.services().size() != SERVICES || lines.size() != 3 * SERVICES) {
            throw new IllegalStateException("only " + filled.services().size() + " services were imported");
        }
        return millis;
    }

    private static int calls(int port) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return Integer.parseInt(client
                    .send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/calls")).build(),
                            BodyHandlers.ofString())
                    .body());
        }
    }
}
