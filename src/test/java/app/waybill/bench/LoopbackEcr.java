package app.waybill.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/// An ECR on a loopback port that answers every call after the same time: `repositories` repositories of `images` images,
/// 1,000 a page. Runs as a process of its own, so that what it costs is not counted, and prints its port.
public final class LoopbackEcr {
    private static final Pattern NEXT = Pattern.compile("\"nextToken\"\\s*:\\s*\"(\\d+)\"");
    private static final int PAGE = 1000;

    private final List<byte[]> repositoryPages;
    private final List<byte[]> imagePages;
    private final long delayMillis;

    private LoopbackEcr(int repositories, int images, Duration delay) {
        repositoryPages = pages("repositories", repositories, LoopbackEcr::repository);
        imagePages = pages("imageDetails", images, LoopbackEcr::image);
        this.delayMillis = delay.toMillis();
    }

    /// `LoopbackEcr REPOSITORIES IMAGES-OF-EACH MILLISECONDS`.
    public static void main(String[] args) throws IOException {
        // Else head and body of an answer are held back for each other: 40 ms that are not in the 50.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        LoopbackEcr ecr = new LoopbackEcr(Integer.parseInt(args[0]), Integer.parseInt(args[1]),
                Duration.ofMillis(Long.parseLong(args[2])));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 512);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", ecr::answer);
        server.start();
        System.out.println(server.getAddress().getPort());
    }

    private void answer(HttpExchange exchange) throws IOException {
        long due = System.nanoTime() + delayMillis * 1_000_000;
        String request = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String target = String.valueOf(exchange.getRequestHeaders().getFirst("X-Amz-Target"));
        Matcher next = NEXT.matcher(request);
        int from = next.find() ? Integer.parseInt(next.group(1)) : 0;
        byte[] bytes = (target.endsWith("DescribeRepositories") ? repositoryPages : imagePages).get(from / PAGE);
        exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.1");
        waitUntil(due);
        exchange.sendResponseHeaders(200, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    /// Waits for that moment.
    static void waitUntil(long due) {
        try {
            Thread.sleep(Duration.ofNanos(Math.max(0, due - System.nanoTime())));
        } catch (InterruptedException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    /// A repository of that number.
    static String repository(int i) {
        return """
                {"repositoryArn":"arn:aws:ecr:eu-west-1:111111111111:repository/app-%1$d","registryId":"111111111111",\
                "repositoryName":"app-%1$d","repositoryUri":"111111111111.dkr.ecr.eu-west-1.amazonaws.com/app-%1$d",\
                "createdAt":1.7E9,"imageTagMutability":"MUTABLE"}""".formatted(i);
    }

    private static String image(int i) {
        return image(i, "%07x".formatted(i));
    }

    /// An image of that number and that tag.
    static String image(int i, String tag) {
        return """
                {"registryId":"111111111111","repositoryName":"app","imageDigest":"sha256:%064x","imageTags":["%s"],\
                "imageSizeInBytes":84200000,"imagePushedAt":%d,\
                "imageManifestMediaType":"application/vnd.oci.image.manifest.v1+json",\
                "artifactMediaType":"application/vnd.oci.image.config.v1+json","imageStatus":"ACTIVE"}"""
                .formatted(i, tag, 1_700_000_000L + i);
    }

    /// All pages are made before the first call, so that answering costs next to nothing.
    private static List<byte[]> pages(String member, int all, IntFunction<String> item) {
        return IntStream.range(0, (all + PAGE - 1) / PAGE).mapToObj(page -> {
            int to = Math.min(all, (page + 1) * PAGE);
            String items = IntStream.range(page * PAGE, to).mapToObj(item).collect(Collectors.joining(","));
            String next = to < all ? ",\"nextToken\":\"" + to + "\"" : "";
            return ("{\"" + member + "\":[" + items + "]" + next + "}").getBytes(StandardCharsets.UTF_8);
        }).toList();
    }
}
