package app.waybill.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.apache.ApacheHttpClient;

import app.waybill.core.gateway.Cloud;
import app.waybill.core.gateway.Scope;
import app.waybill.core.image.Image;
import app.waybill.core.image.ImageId;
import app.waybill.core.image.RepositoryRef;

/// How the gateways behave while calls are many, or no longer wanted.
@Timeout(60)
class InFlightTest {
    private static final RepositoryRef ORDERS = new RepositoryRef("qa", "eu-west-1", null, "orders-api");
    private static final ImageId LATEST = new ImageId.ByTag("latest");

    @TempDir
    Path folder = Path.of("");

    private interface Use {
        void of(Cloud cloud) throws Exception;
    }

    private void withServer(Pace pace, HttpHandler handler, Use use) throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 256);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
                SdkHttpClient http = ApacheHttpClient.builder().maxConnections(200).build();
                AwsCloud aws = AwsCloud.over(http, config(server), folder.resolve("credentials"), pace)) {
            server.setExecutor(threads);
            server.createContext("/", handler);
            server.start();
            use.of(aws.cloud());
        } finally {
            server.stop(0);
        }
    }

    private Path config(HttpServer server) throws IOException {
        return Files.writeString(folder.resolve("config"), """
                [profile qa]
                endpoint_url = http://127.0.0.1:%d
                aws_access_key_id = AKIAIOSFODNN7EXAMPLE
                aws_secret_access_key = nothing-secret
                """.formatted(server.getAddress().getPort()));
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void anInterruptedCallEndsAsCancelledThoughItsAnswerNeverComes() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        withServer(Pace.STANDARD, _ -> {
            asked.countDown();
            await(over);
        }, cloud -> {
            CompletableFuture<RuntimeException> ended = new CompletableFuture<>();
            Thread call = Thread.ofVirtual().start(() -> {
                try {
                    cloud.images().find(ORDERS, LATEST);
                } catch (RuntimeException e) {
                    ended.complete(e);
                }
            });
            asked.await();
            call.interrupt();
            assertThat(ended.get(20, TimeUnit.SECONDS)).isInstanceOf(CancellationException.class);
            over.countDown();
        });
    }

    /// The first page is throttled, though its answer tells the token of the second, and comes only once the second was
    /// asked for: whoever waits for the SDK to have the first page waits in vain.
    @Test
    void theNextPageIsAskedForAsSoonAsItsTokenIsThere() throws Exception {
        CountDownLatch second = new CountDownLatch(1);
        AtomicInteger firsts = new AtomicInteger();
        List<Image> images = new ArrayList<>();
        withServer(WireMockCloud.HASTY, exchange -> {
            String asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (asked.contains("nextToken")) {
                second.countDown();
                answer(exchange, 200, EcrAnswerTexts.images(1, 2, ""));
            } else if (firsts.incrementAndGet() == 1) {
                answer(exchange, 400, "{\"nextToken\": \"a\", \"__type\": \"ThrottlingException\"}");
            } else {
                await(second);
                answer(exchange, 200, EcrAnswerTexts.images(0, 1, "a"));
            }
        }, cloud -> cloud.images().images(ORDERS, images::addAll));
        assertThat(images).hasSize(2);
    }

    @Test
    void sixteenCallsAreInFlightAndNeverMore() throws Exception {
        assertThat(mostInFlight(Pace.STANDARD, 16, 96, cloud -> cloud.images().find(ORDERS, LATEST))).isEqualTo(16);
    }

    @Test
    void codePipelineIsAskedForThreeThingsAtOnceAndNeverMore() throws Exception {
        Scope qa = new Scope("qa", "eu-west-1");
        assertThat(mostInFlight(Pace.STANDARD, 3, 30, cloud -> cloud.pipelines().definition(qa, "orders")))
                .isEqualTo(3);
    }

    /// Would the HTTP client hold on to the threads that carry virtual ones, two processors could not have two hundred
    /// calls waiting at once: see decision 2.
    @Test
    void twoHundredCallsWaitAtOnceOnVirtualThreads() throws Exception {
        Pace wide = new Pace(200, 1, Pace.STANDARD.afterFault(), Pace.STANDARD.afterThrottling());
        assertThat(mostInFlight(wide, 200, 200, cloud -> cloud.images().find(ORDERS, LATEST))).isEqualTo(200);
    }

    /// How many calls were at the server at once. It lets them go only in groups of `together`: if fewer can be in flight
    /// the test fails, if more can they are counted.
    private int mostInFlight(Pace pace, int together, int calls, Use call) throws Exception {
        CyclicBarrier group = new CyclicBarrier(together);
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        withServer(pace, exchange -> {
            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
            meet(group);
            inside.decrementAndGet();
            answer(exchange, 200, EcrAnswerTexts.images(0, 0, ""));
        }, cloud -> {
            try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
                List<Future<?>> asked = IntStream.range(0, calls)
                        .<Future<?>>mapToObj(_ -> callers.submit(() -> {
                            call.of(cloud);
                            return null;
                        })).toList();
                for (Future<?> one : asked) {
                    one.get(60, TimeUnit.SECONDS);
                }
            }
        });
        return most.get();
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException("too few calls came at once", e);
        }
    }
}
