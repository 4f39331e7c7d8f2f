package app.waybill.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.apache.ApacheHttpClient;

import app.waybill.aws.AwsCloud;
import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.image.Selection;
import app.waybill.core.status.ServiceStatus;
import app.waybill.core.status.State;
import app.waybill.core.status.StatusLook;
import app.waybill.core.text.JsonObject;
import app.waybill.core.text.TimeText;
import app.waybill.core.workspace.ContainerMapping;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.core.workspace.WriteAs;

/// Says how 500 services of 10 clusters stand, through the gateways, from a loopback server that answers every call after
/// 50 ms.
final class StatusBench {
    private static final int SERVICES = 500;
    private static final int CLUSTERS = 10;
    private static final int IN_FLIGHT = 16;
    private static final int ANSWER_MILLIS = 50;
    private static final int ROUNDS = 5;
    /// Of ECS, which is asked most: services by ten, then their revisions by twenty, then each one's task definition.
    private static final List<Integer> CALLS = List.of(SERVICES / 10, SERVICES / 20, SERVICES);

    private StatusBench() {
    }

    /// Ends with 1 where the limit is missed.
    public static void main(String[] args) throws IOException, InterruptedException {
        Process server = JavaProcess.start(LoopbackServices.class, List.of(), String.valueOf(ANSWER_MILLIS));
        int port = Integer.parseInt(server.inputReader().readLine());
        Path folder = Files.createTempDirectory("waybill-bench");
        Path config = Files.writeString(folder.resolve("config"), """
                [profile bench]
                region = eu-west-1
                endpoint_url = http://127.0.0.1:%d
                aws_access_key_id = AKIAIOSFODNN7EXAMPLE
                aws_secret_access_key = nothing-secret
                """.formatted(port));
        boolean met;
        try (SdkHttpClient http = ApacheHttpClient.builder().maxConnections(200).build();
                AwsCloud cloud = AwsCloud.over(http, config, folder.resolve("credentials"))) {
            met = measure(cloud);
        } finally {
            server.destroy();
        }
        System.exit(met ? 0 : 1);
    }

    private static boolean measure(AwsCloud cloud) throws InterruptedException {
        double floor = ANSWER_MILLIS * CALLS.stream().mapToDouble(calls -> Math.ceil((double) calls / IN_FLIGHT)).sum();
        double first = timed(cloud);
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            times.add(timed(cloud));
        }
        Figure figure = new Figure("status of 500 services in 10 clusters", floor, Figure.median(times), 1.25 * floor,
                "ms");
        System.out.println(figure);
        System.out.printf(Locale.ROOT, "status of 500 services: first in its process %,.0f ms%n", first);
        return figure.met();
    }

    private static double timed(AwsCloud cloud) throws InterruptedException {
        List<ServiceMapping> all = IntStream.range(0, SERVICES).mapToObj(StatusBench::mapping).toList();
        long start = System.nanoTime();
        List<ServiceStatus> statuses = new StatusLook(cloud.cloud(),
                KnownProfiles.of(cloud.cloud().profiles().profiles()), new TimeText(Clock.systemUTC())).at(all, all);
        double millis = (System.nanoTime() - start) / 1e6;
        if (statuses.stream().anyMatch(status -> status.state() != State.BEHIND)) {
            throw new IllegalStateException(statuses.toString());
        }
        return millis;
    }

    private static ServiceMapping mapping(int number) {
        String name = "app-" + number;
        ContainerMapping web = new ContainerMapping.FromEcr("web",
                new ContainerMapping.ImageSource("bench", null, null, name, JsonObject.of()),
                new Selection.Tag("latest"), WriteAs.DIGEST, JsonObject.of());
        return new ServiceMapping(name,
                new ServiceMapping.EcsService("bench", null, "cluster-" + number % CLUSTERS, name, JsonObject.of()),
                List.of(web), new ServiceMapping.PublishTarget("bench", null, "definitions", name + ".zip",
                        "imagedefinitions.json", JsonObject.of()),
                null, JsonObject.of());
    }
}
