package app.waybill.aws;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.file.FileSystemException;
import java.util.Optional;

import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;

import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.thirdparty.jackson.core.JsonProcessingException;

import app.waybill.core.gateway.Call;
import app.waybill.core.gateway.CloudException.Unavailable;

/// Failures in which AWS did not answer, or not in a way that makes sense.
final class NetworkFault {
    private static final String CHECK_NETWORK = "Check the network: VPN, proxy, name resolution, and the Region.";

    private static final String WHO_ANSWERS = "Check whether a proxy or an endpoint_url setting stands between Waybill and "
            + "AWS.";

    private NetworkFault() {
    }

    /// Whether a failure is one of the network, not of a local file.
    static boolean isOne(Throwable failure) {
        return find(failure, IOException.class).filter(cause -> !(cause instanceof FileSystemException)).isPresent()
                || find(failure, ApiCallTimeoutException.class).isPresent();
    }

    /// Whether it failed before any of the call was sent.
    static boolean isBeforeSending(Throwable failure) {
        return find(failure, UnknownHostException.class).isPresent()
                || find(failure, ConnectException.class).isPresent()
                || find(failure, SSLHandshakeException.class).isPresent()
                || find(failure, SocketTimeoutException.class)
                        .filter(cause -> String.valueOf(cause.getMessage()).contains("onnect timed out")).isPresent();
    }

    /// The error for a call without a usable answer.
    static Unavailable of(Call call, RuntimeException failure) {
        return find(failure, UnknownHostException.class)
                .map(cause -> fault(call, "the host " + host(cause) + " is not known", failure))
                .or(() -> find(failure, SSLException.class)
                        .map(_ -> new Unavailable(call, "no secure connection could be made", "Check whether a proxy "
                                + "replaces certificates, and whether Java trusts it.", failure)))
                .or(() -> find(failure, SocketTimeoutException.class)
                        .map(_ -> fault(call, "there was no answer in time", failure)))
                .or(() -> find(failure, ConnectException.class)
                        .map(_ -> fault(call, "no connection could be made", failure)))
                .or(() -> find(failure, SocketException.class)
                        .map(_ -> fault(call, "the connection was lost", failure)))
                .or(() -> find(failure, IOException.class).filter(cause -> !(cause instanceof JsonProcessingException))
                        .map(_ -> fault(call, "the connection failed before the answer was complete", failure)))
                .orElseGet(() -> new Unavailable(call, "the answer makes no sense", WHO_ANSWERS, failure));
    }

    /// The error for an answer that reports a fault of the service, or that nobody at AWS can have sent.
    static Unavailable ofService(Call call, AwsServiceException answer) {
        return answer.statusCode() < 500
                ? new Unavailable(call, "the answer makes no sense (HTTP " + answer.statusCode() + ")", WHO_ANSWERS,
                        answer)
                : new Unavailable(call, "AWS answered with a fault of its own (HTTP " + answer.statusCode() + ")",
                        "Try again in a minute; see https://health.aws.amazon.com if it goes on.", answer);
    }

    private static Unavailable fault(Call call, String message, RuntimeException failure) {
        return new Unavailable(call, message, CHECK_NETWORK, failure);
    }

    private static String host(UnknownHostException cause) {
        return String.valueOf(cause.getMessage()).replaceFirst(":.*", "");
    }

    private static <T extends Throwable> Optional<T> find(Throwable failure, Class<T> type) {
        return ErrorTranslator.causes(failure).filter(type::isInstance).map(type::cast).findFirst();
    }
}
