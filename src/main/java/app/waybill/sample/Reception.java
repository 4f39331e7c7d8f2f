package app.waybill.sample;

import java.io.IOException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import app.waybill.sample.company.Accounts;
import app.waybill.sample.company.Caller;
import app.waybill.sample.service.AwsService;
import app.waybill.sample.wire.Answer;
import app.waybill.sample.wire.Call;
import app.waybill.sample.wire.Refusal;
import app.waybill.sample.wire.Request;
import app.waybill.sample.wire.Signature;

/// Takes every request: looks who signed it and for which service, lets the weather have its way, and hands it on.
final class Reception {
    private final Map<String, AwsService> services;
    private final Accounts accounts;
    private final Weather weather;
    private final AtomicLong count = new AtomicLong();

    /// Receives for services, by the name that signatures use.
    Reception(Map<String, AwsService> services, Accounts accounts, Weather weather) {
        this.services = Map.copyOf(services);
        this.accounts = accounts;
        this.weather = weather;
    }

    /// Answers a request, or fails as a network does.
    Answer handle(Request request, Pause pause) throws IOException {
        Signature signature = request.header("authorization").flatMap(Signature::parse)
                .orElseThrow(() -> new IOException("The sample company answers signed requests only."));
        AwsService service = services.get(signature.service());
        if (service == null) {
            throw new UnknownHostException(request.host());
        }
        Answer answer;
        try {
            answer = answer(request, signature, service, pause);
        } catch (Refusal refusal) {
            answer = service.dialect().write(refusal);
        }
        return finish(answer, request);
    }

    private Answer answer(Request request, Signature signature, AwsService service, Pause pause) throws IOException {
        Caller caller = accounts.caller(signature.accessKey(), signature.region())
                .orElseThrow(() -> service.dialect().unknownKey());
        Call call = service.recognise(request, caller);
        pause.pass(weather.delay(call, caller));
        Trouble trouble = weather.trouble(call, caller).orElse(null);
        return switch (trouble) {
            case null -> service.answer(call, request, caller);
            case THROTTLED -> throw service.dialect().throttled();
            case DENIED -> throw service.dialect().denied(caller.arn(), call);
            case EXPIRED -> throw service.dialect().expired();
            case BROKEN -> throw service.dialect().internal();
            case GARBLED -> half(service.answer(call, request, caller));
            case LOST -> {
                service.answer(call, request, caller);
                throw new SocketException("Connection reset");
            }
            case OFFLINE -> throw new UnknownHostException(request.host());
        };
    }

    private static Answer half(Answer answer) {
        return new Answer(answer.status(), answer.headers(), Arrays.copyOf(answer.body(), answer.body().length / 2));
    }

    private Answer finish(Answer answer, Request request) {
        String id = "00000000-0000-4000-8000-%012d".formatted(count.incrementAndGet());
        Map<String, String> headers = new HashMap<>(answer.headers());
        headers.put("x-amzn-requestid", id);
        headers.put("x-amz-request-id", id);
        headers.putIfAbsent("content-length", Integer.toString(answer.body().length));
        return new Answer(answer.status(), headers, request.method().equals("HEAD") ? new byte[0] : answer.body());
    }

    /// How a slow call waits.
    @FunctionalInterface
    interface Pause {
        /// Waits, or throws if the call is ended meanwhile.
        void pass(Duration delay) throws IOException;
    }
}
