package app.waybill.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpFullRequest;
import software.amazon.awssdk.http.SdkHttpMethod;

import app.waybill.sample.SampleCompany;

/// The sample company on a loopback port, for Waybills that run in processes of their own.
final class LoopbackS3 implements AutoCloseable {
    private final SampleCompany company;
    private final HttpServer server;

    LoopbackS3(SampleCompany company) throws IOException {
        this.company = company;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 64);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    /// Writes configuration files whose profiles lead here.
    void writeProfiles(Path folder) throws IOException {
        company.files().writeProfiles(folder);
        Path config = folder.resolve("config");
        String endpoint = "endpoint_url = http://127.0.0.1:" + server.getAddress().getPort();
        Files.writeString(config, Files.readString(config).replaceAll("(?m)^(\\[(?:profile .*|default)\\])$",
                "$1\n" + endpoint));
    }

    private void answer(HttpExchange exchange) {
        try (exchange) {
            HttpExecuteResponse response = company.http().prepareRequest(request(exchange)).call();
            response.httpResponse().headers().forEach((name, values) -> {
                if (!name.equalsIgnoreCase("content-length")) {
                    exchange.getResponseHeaders().put(name, values);
                }
            });
            byte[] body = response.responseBody().isPresent()
                    ? response.responseBody().get().readAllBytes()
                    : new byte[0];
            exchange.sendResponseHeaders(response.httpResponse().statusCode(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (IOException _) {
            // whoever called was killed
        }
    }

    private static HttpExecuteRequest request(HttpExchange exchange) {
        byte[] body;
        try {
            body = exchange.getRequestBody().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        URI uri = URI.create("http://" + exchange.getRequestHeaders().getFirst("Host") + exchange.getRequestURI());
        SdkHttpFullRequest.Builder request = SdkHttpFullRequest.builder().uri(uri)
                .method(SdkHttpMethod.fromValue(exchange.getRequestMethod()));
        exchange.getRequestHeaders().forEach(request::putHeader);
        return HttpExecuteRequest.builder().request(request.build())
                .contentStreamProvider(() -> new ByteArrayInputStream(body)).build();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
