package app.waybill.sample;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;

import app.waybill.sample.wire.Answer;
import app.waybill.sample.wire.Request;

/// The SDK's HTTP interface with the sample company at its other end, in place of a network.
final class SampleHttp implements SdkHttpClient {
    private final Reception reception;
    private final Waiting waiting;

    SampleHttp(Reception reception, Waiting waiting) {
        this.reception = reception;
        this.waiting = waiting;
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        CountDownLatch aborted = new CountDownLatch(1);
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() throws IOException {
                return response(reception.handle(read(request), delay -> await(delay, aborted)));
            }

            @Override
            public void abort() {
                aborted.countDown();
            }
        };
    }

    @Override
    public String clientName() {
        return "SampleCompany";
    }

    @Override
    public void close() {
        // holds nothing
    }

    private void await(Duration delay, CountDownLatch aborted) throws IOException {
        try {
            if (waiting.pass(delay, aborted)) {
                throw new IOException("The call was aborted.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("The call was interrupted.");
        }
    }

    private static Request read(HttpExecuteRequest execute) throws IOException {
        SdkHttpRequest http = execute.httpRequest();
        Map<String, String> headers = new HashMap<>();
        http.headers().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
        Map<String, String> query = new HashMap<>();
        http.rawQueryParameters().forEach((name, values) -> query.put(name, first(values)));
        String path = URLDecoder.decode(http.encodedPath().replace("+", "%2B"), StandardCharsets.UTF_8);
        return new Request(http.method().name(), http.host(), path, query, headers, body(execute));
    }

    private static String first(List<String> values) {
        String value = values.isEmpty() ? null : values.getFirst();
        return value == null ? "" : value;
    }

    private static byte[] body(HttpExecuteRequest execute) throws IOException {
        if (execute.contentStreamProvider().isEmpty()) {
            return new byte[0];
        }
        try (InputStream stream = execute.contentStreamProvider().get().newStream()) {
            return stream.readAllBytes();
        }
    }

    private static HttpExecuteResponse response(Answer answer) {
        SdkHttpResponse.Builder head = SdkHttpResponse.builder().statusCode(answer.status());
        answer.headers().forEach(head::putHeader);
        return HttpExecuteResponse.builder()
                .response(head.build())
                .responseBody(AbortableInputStream.create(new ByteArrayInputStream(answer.body())))
                .build();
    }
}
