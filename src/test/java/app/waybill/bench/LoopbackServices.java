package app.waybill.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/// ECR, S3, ECS and STS on one loopback port that answer every call after the same time: whatever service, repository or
/// key is asked for is there, and no bundle is published. Runs as a process of its own, and prints its port.
public final class LoopbackServices {
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
    private static final Pattern NAME = Pattern.compile("\"repositoryNames?\"\\s*:\\s*\\[?\"([^\"]+)\"");
    private static final Pattern TASK = Pattern.compile("\"taskDefinition\"\\s*:\\s*\"([^\"]+)\"");
    private static final String ARN = "arn:aws:ecs:eu-west-1:111111111111:";

    private final long delayMillis;

    private LoopbackServices(long delayMillis) {
        this.delayMillis = delayMillis;
    }

    /// `LoopbackServices MILLISECONDS`.
    public static void main(String[] args) throws IOException {
        // Else head and body of an answer are held back for each other: 40 ms that are not in the 50.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 512);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", new LoopbackServices(Long.parseLong(args[0]))::answer);
        server.start();
        System.out.println(server.getAddress().getPort());
    }

    private void answer(HttpExchange exchange) throws IOException {
        long due = System.nanoTime() + delayMillis * 1_000_000;
        String request = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
        String query = String.valueOf(exchange.getRequestURI().getQuery());
        boolean missing = target == null && exchange.getRequestMethod().equals("GET")
                && !query.startsWith("versioning");
        byte[] bytes = (target == null ? xml(query, missing) : json(target, request)).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type",
                target == null ? "application/xml" : "application/x-amz-json-1.1");
        LoopbackEcr.waitUntil(due);
        exchange.sendResponseHeaders(missing ? 404 : 200, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private static String xml(String query, boolean missing) {
        if (missing) {
            return "<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message></Error>";
        }
        return query.startsWith("versioning")
                ? "<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>"
                : """
                        <GetCallerIdentityResponse><GetCallerIdentityResult><Arn>arn:aws:iam::111111111111:user/bench</Arn>\
                        <UserId>U</UserId><Account>111111111111</Account></GetCallerIdentityResult></GetCallerIdentityResponse>""";
    }

    private static String json(String target, String request) {
        return switch (target.substring(target.indexOf('.') + 1)) {
            case "DescribeRepositories" -> "{\"repositories\":["
                    + each(request, "app-", name -> LoopbackEcr.repository(number(name))) + "]}";
            case "DescribeImages" -> "{\"imageDetails\":[" + LoopbackEcr.image(number(first(NAME, request)), "latest")
                    + "]}";
            case "DescribeServices" -> "{\"services\":[" + each(request, "app-", LoopbackServices::service) + "]}";
            case "DescribeServiceRevisions" ->
                "{\"serviceRevisions\":[" + each(request, ARN, LoopbackServices::revision) + "]}";
            case "DescribeTaskDefinition" -> "{\"taskDefinition\":{\"taskDefinitionArn\":\"" + first(TASK, request)
                    + "\",\"containerDefinitions\":[{\"name\":\"web\",\"image\":\"app\"}]}}";
            default -> "{}";
        };
    }

    private static String first(Pattern pattern, String request) {
        Matcher found = pattern.matcher(request);
        return found.find() ? found.group(1) : "";
    }

    private static int number(String name) {
        return Integer.parseInt(name.substring(name.lastIndexOf('-') + 1));
    }

    private static String each(String request, String prefix, UnaryOperator<String> item) {
        return QUOTED.matcher(request).results().map((MatchResult found) -> found.group(1))
                .filter(text -> text.startsWith(prefix)).map(item).collect(Collectors.joining(","));
    }

    private static String service(String name) {
        return """
                {"serviceArn":"%2$sservice/%1$s","serviceName":"%1$s","status":"ACTIVE",\
                "taskDefinition":"%2$stask-definition/%1$s:1","deploymentController":{"type":"ECS"},\
                "currentServiceRevisions":[{"arn":"%2$sservice-revision/%1$s","runningTaskCount":1}]}"""
                .formatted(name, ARN);
    }

    private static String revision(String arn) {
        return """
                {"serviceRevisionArn":"%s","createdAt":1.79E9,\
                "containerImages":[{"containerName":"web","image":"app","imageDigest":"sha256:%064x"}]}"""
                .formatted(arn, number(arn));
    }
}
