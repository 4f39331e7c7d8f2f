package app.waybill.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/// An ECS on a loopback port that answers every call after the same time: ten clusters of services with two containers, each
/// service with a revision. Runs as a process of its own, so that what it costs is not counted, and prints its port. `/calls`
/// tells how many calls there were since it was last asked.
public final class LoopbackEcs {
    private static final Pattern TEXT = Pattern.compile("\"((?:api|main|arn)[^\"]*)\"");
    private static final int CLUSTERS = 10;

    private final AtomicInteger calls = new AtomicInteger();
    private final int services;
    private final long delayMillis;

    private LoopbackEcs(int services, long delayMillis) {
        this.services = services;
        this.delayMillis = delayMillis;
    }

    /// `LoopbackEcs SERVICES-OF-EACH-CLUSTER MILLISECONDS`.
    public static void main(String[] args) throws IOException {
        // Else head and body of an answer are held back for each other: 40 ms that are not in the 50.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        LoopbackEcs ecs = new LoopbackEcs(Integer.parseInt(args[0]), Long.parseLong(args[1]));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 512);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", ecs::answer);
        server.createContext("/calls",
                exchange -> send(exchange, String.valueOf(ecs.calls.getAndSet(0)).getBytes(StandardCharsets.UTF_8)));
        server.start();
        System.out.println(server.getAddress().getPort());
    }

    private void answer(HttpExchange exchange) throws IOException {
        long due = System.nanoTime() + delayMillis * 1_000_000;
        calls.incrementAndGet();
        List<String> asked = TEXT.matcher(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8))
                .results().map(found -> found.group(1)).toList();
        String target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
        String body = switch (target.substring(target.indexOf('.') + 1)) {
            case "ListClusters" -> list("clusterArns", CLUSTERS, "arn:cluster/main-%d");
            case "ListServices" -> list("serviceArns", services, "arn:service/" + asked.getFirst() + "/api-%d");
            case "DescribeServices" -> each("services", asked, "api", name -> service(name, cluster(asked)));
            default -> each("serviceRevisions", asked, "arn", LoopbackEcs::revision);
        };
        waitUntil(due);
        send(exchange, body.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.1");
        exchange.sendResponseHeaders(200, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private static void waitUntil(long due) {
        try {
            Thread.sleep(Duration.ofNanos(Math.max(0, due - System.nanoTime())));
        } catch (InterruptedException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private static String cluster(List<String> asked) {
        return asked.stream().filter(text -> text.startsWith("main")).findFirst().orElseThrow();
    }

    private static String list(String member, int size, String form) {
        return "{\"" + member + "\":[" + IntStream.range(0, size).mapToObj(i -> "\"" + form.formatted(i) + "\"")
                .collect(Collectors.joining(",")) + "]}";
    }

    private static String each(String member, List<String> asked, String start, Function<String, String> item) {
        return "{\"" + member + "\":[" + asked.stream().filter(text -> text.startsWith(start)).map(item)
                .collect(Collectors.joining(",")) + "]}";
    }

    private static String service(String name, String cluster) {
        return """
                {"serviceName":"%1$s","status":"ACTIVE","taskDefinition":"arn:task/%1$s:1",\
                "currentServiceRevisions":[{"arn":"arn:revision/%2$s/%1$s","runningTaskCount":1}]}"""
                .formatted(name, cluster);
    }

    private static String revision(String arn) {
        String name = arn.substring(arn.lastIndexOf('/') + 1);
        return """
                {"serviceRevisionArn":"%1$s","taskDefinition":"arn:task/%2$s:1","containerImages":[\
                {"containerName":"web","image":"222222222222.dkr.ecr.eu-west-1.amazonaws.com/%2$s:v1",\
                "imageDigest":"sha256:%3$064x"},{"containerName":"envoy","image":"envoy:1"}]}"""
                .formatted(arn, name, arn.hashCode() & 0xffff);
    }
}
