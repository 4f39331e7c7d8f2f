package app.waybill.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.apache.ApacheHttpClient;

import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.gateway.Scope;
import app.waybill.core.gateway.ServiceGateway;
import app.waybill.core.importing.EcsFinds;
import app.waybill.core.importing.EcsImport;

/// How many calls it takes to see what 500 services run, counted at the server.
@Timeout(60)
@SuppressWarnings("NullAway.Init")
class EcsCallsTest {
    private static final Scope QA = new Scope("qa", "eu-west-1");
    private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");

    @TempDir
    Path folder = Path.of("");
    private final Queue<String> calls = new ConcurrentLinkedQueue<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final SdkHttpClient http = ApacheHttpClient.create();
    private HttpServer server;
    private AwsCloud aws;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 256);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
        aws = AwsCloud.over(http, Files.writeString(folder.resolve("config"), """
                [profile qa]
                endpoint_url = http://127.0.0.1:%d
                aws_access_key_id = AKIAIOSFODNN7EXAMPLE
                aws_secret_access_key = nothing-secret
                """.formatted(server.getAddress().getPort())), folder.resolve("credentials"));
    }

    @AfterEach
    void stop() {
        aws.close();
        http.close();
        server.stop(0);
        threads.close();
    }

    /// Ten clusters of fifty services each, each with a revision that runs one container.
    private void answer(HttpExchange exchange) throws IOException {
        String target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
        String operation = target.substring(target.indexOf('.') + 1);
        calls.add(operation);
        String asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        byte[] body = switch (operation) {
            case "ListClusters" -> list("clusterArns", 10, "arn:cluster/main-%d");
            case "ListServices" -> list("serviceArns", 50, "arn:service/" + cluster(asked) + "/api-%d");
            case "DescribeServices" -> each("services", asked, name -> """
                    {"serviceName": "%1$s", "status": "ACTIVE", "taskDefinition": "arn:%1$s:1",
                     "currentServiceRevisions": [{"arn": "arn:revision/%2$s/%1$s", "runningTaskCount": 1}]}"""
                    .formatted(name, cluster(asked)));
            default -> each("serviceRevisions", asked, arn -> """
                    {"serviceRevisionArn": "%1$s", "taskDefinition": "arn:%2$s:1",
                     "containerImages": [{"containerName": "web", "image": "repo:1"}]}"""
                    .formatted(arn, arn.substring(arn.lastIndexOf('/') + 1)));
        };
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static String cluster(String asked) {
        return texts(asked).stream().filter(text -> text.startsWith("main-")).findFirst().orElseThrow();
    }

    private static byte[] list(String name, int size, String form) {
        return ("{\"" + name + "\": ["
                + IntStream.range(0, size).mapToObj(number -> "\"" + form.formatted(number) + "\"")
                        .collect(Collectors.joining(", "))
                + "]}").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] each(String name, String asked, Function<String, String> one) {
        return ("{\"" + name + "\": [" + texts(asked).stream()
                .filter(text -> text.startsWith("api-") || text.startsWith("arn:")).map(one)
                .collect(Collectors.joining(", ")) + "]}").getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> texts(String json) {
        return TEXT.matcher(json).results().map(found -> found.group(1)).toList();
    }

    @Test
    void whatFiveHundredServicesRunIsKnownAfter86Calls() throws InterruptedException {
        ServiceGateway gateway = aws.cloud().services();

        EcsFinds finds = new EcsImport(gateway, new KnownProfiles(Map.of()), _ -> {}).find(gateway.clusters(QA),
                _ -> true);

        assertThat(finds.services()).hasSize(500).allSatisfy(service -> assertThat(service.containers()).hasSize(1));
        assertThat(calls.stream().collect(Collectors.groupingBy(call -> call, Collectors.counting())))
                .isEqualTo(Map.of("ListClusters", 1L, "ListServices", 10L, "DescribeServices", 50L,
                        "DescribeServiceRevisions", 25L));
    }
}
