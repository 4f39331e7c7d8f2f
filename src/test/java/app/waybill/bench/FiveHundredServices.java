package app.waybill.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.apache.ApacheHttpClient;

import app.waybill.aws.AwsCloud;
import app.waybill.core.gateway.Cloud;
import app.waybill.core.image.Selection;
import app.waybill.core.text.JsonObject;
import app.waybill.core.workspace.ContainerMapping;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.core.workspace.WriteAs;

/// 500 services of ten clusters, each with an image, a bundle and a task definition of its own, on a loopback server that
/// answers every call after 50 ms.
public final class FiveHundredServices implements AutoCloseable {
    /// The profile that sees them.
    public static final String PROFILE = "bench";
    static final int SERVICES = 500;
    static final int ANSWER_MILLIS = 50;
    private static final int IN_FLIGHT = 16;
    /// Of ECS, which is asked most: services by ten, then their revisions by twenty, then each one's task definition.
    private static final List<Integer> CALLS = List.of(SERVICES / 10, SERVICES / 20, SERVICES);
    /// What asking for all of them takes if nothing else does, in milliseconds.
    public static final double FLOOR = ANSWER_MILLIS
            * CALLS.stream().mapToDouble(calls -> Math.ceil((double) calls / IN_FLIGHT)).sum();
    private static final int CLUSTERS = 10;

    private final Process server;
    private final SdkHttpClient http = ApacheHttpClient.builder().maxConnections(200).build();
    private final AwsCloud cloud;

    /// Starts the server.
    public FiveHundredServices() throws IOException {
        server = JavaProcess.start(LoopbackServices.class, List.of(), String.valueOf(ANSWER_MILLIS));
        int port = Integer.parseInt(server.inputReader().readLine());
        Path folder = Files.createTempDirectory("waybill-bench");
        Path config = Files.writeString(folder.resolve("config"), """
                [profile bench]
                region = eu-west-1
                endpoint_url = http://127.0.0.1:%d
                aws_access_key_id = AKIAIOSFODNN7EXAMPLE
                aws_secret_access_key = nothing-secret
                """.formatted(port));
        cloud = AwsCloud.over(http, config, folder.resolve("credentials"));
    }

    /// The way to the server.
    public Cloud cloud() {
        return cloud.cloud();
    }

    /// How they are mapped.
    public static List<ServiceMapping> mappings() {
        return IntStream.range(0, SERVICES).mapToObj(FiveHundredServices::mapping).toList();
    }

    private static ServiceMapping mapping(int number) {
        String name = "app-" + number;
        ContainerMapping web = new ContainerMapping.FromEcr("web",
                new ContainerMapping.ImageSource(PROFILE, null, null, name, JsonObject.of()),
                new Selection.Tag("latest"), WriteAs.DIGEST, JsonObject.of());
        return new ServiceMapping(name,
                new ServiceMapping.EcsService(PROFILE, null, "cluster-" + number % CLUSTERS, name, JsonObject.of()),
                List.of(web), new ServiceMapping.PublishTarget(PROFILE, null, "definitions", name + ".zip",
                        "imagedefinitions.json", JsonObject.of()),
                null, JsonObject.of());
    }

    @Override
    public void close() {
        cloud.close();
        http.close();
        server.destroy();
    }
}
