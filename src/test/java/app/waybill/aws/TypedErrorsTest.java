package app.waybill.aws;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import com.github.tomakehurst.wiremock.http.Fault;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.CloudException.AccessDenied;
import app.waybill.core.gateway.CloudException.NotFound;
import app.waybill.core.gateway.CloudException.SignInNeeded;
import app.waybill.core.gateway.CloudException.Throttled;
import app.waybill.core.gateway.CloudException.Unavailable;

/// What can go wrong with any call goes wrong with every call here, and must leave the gateway as the right error.
class TypedErrorsTest {
    @RegisterExtension
    static final WireMockCloud AWS = new WireMockCloud();

    static List<EveryCall> calls() {
        return EveryCall.all();
    }

    static Stream<EveryCall> namedCalls() {
        Predicate<EveryCall> named = call -> !List.of("repositories", "pipelines", "clusters", "identity")
                .contains(call.name());
        return EveryCall.all().stream().filter(named);
    }

    static Stream<EveryCall> readCalls() {
        return EveryCall.all().stream().filter(call -> !List.of("read", "read version", "write").contains(call.name()));
    }

    private static <E extends CloudException> E failure(EveryCall call, Class<E> type) {
        E error = catchThrowableOfType(type, () -> call.make().accept(AWS.cloud()));
        assertThat(error).as("error").isNotNull();
        assertThat(error.call().profile()).isEqualTo("qa");
        assertThat(error.call().region()).isEqualTo("eu-west-1");
        assertThat(error.call().action()).isEqualTo(call.action());
        assertThat(error.advice()).isNotBlank();
        assertThat(error.getMessage()).doesNotContain("nothing-secret", "AKIA", "Request ID", "software.amazon");
        return error;
    }

    /// A write may have taken place; it must not be sent again before somebody has looked.
    private static Class<? extends CloudException> unanswered(EveryCall call) {
        return call.name().equals("write") ? CloudException.Unanswered.class : Unavailable.class;
    }

    private static void answer(EveryCall call, int status, String code, String message) {
        AWS.answer(call.dialect().error(status, code, message));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void anExpiredSessionNeedsSignIn(EveryCall call) {
        answer(call, 400, call.dialect() == Dialect.JSON ? "ExpiredTokenException" : "ExpiredToken",
                "The security token "
                        + "included in the request is expired");
        SignInNeeded error = failure(call, SignInNeeded.class);
        assertThat(error).hasMessageEndingWith("the session has expired");
    }

    @ParameterizedTest
    @MethodSource("calls")
    void anUnknownKeyNeedsSignIn(EveryCall call) {
        answer(call, 403, switch (call.dialect()) {
            case JSON -> "UnrecognizedClientException";
            case QUERY -> "InvalidClientTokenId";
            case REST -> "InvalidAccessKeyId";
        }, "The security token included in the request is invalid.");
        assertThat(failure(call, SignInNeeded.class).advice()).contains("aws configure --profile qa");
    }

    @ParameterizedTest
    @MethodSource("calls")
    void aDenialNamesTheMissingActionOfTheSentence(EveryCall call) {
        answer(call, call.dialect() == Dialect.JSON ? 400 : 403,
                call.dialect() == Dialect.JSON ? "AccessDeniedException" : "AccessDenied",
                "User: arn:aws:sts::222222222222:assumed-role/Reader/ana is not authorized to perform: kms:Decrypt on "
                        + "resource: arn:aws:kms:eu-west-1:222222222222:key/1 because no identity-based policy allows the "
                        + "kms:Decrypt action");
        AccessDenied error = failure(call, AccessDenied.class);
        assertThat(error).hasMessageEndingWith("kms:Decrypt is not allowed to "
                + "arn:aws:sts::222222222222:assumed-role/Reader/ana on arn:aws:kms:eu-west-1:222222222222:key/1");
    }

    @ParameterizedTest
    @MethodSource("calls")
    void aDenialWithoutASentenceNamesTheActionOfTheCall(EveryCall call) {
        AWS.answer(Dialect.xml(403, "<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>"));
        assertThat(failure(call, AccessDenied.class)).hasMessageContaining(call.action() + " is not allowed");
    }

    @ParameterizedTest
    @MethodSource("namedCalls")
    void whatIsNotThereIsNotFound(EveryCall call) {
        String code = call.action().startsWith("ecr")
                ? "RepositoryNotFoundException"
                : call.action().startsWith("s3")
                        ? "NoSuchBucket"
                        : call.action().startsWith("ecs") ? "ClusterNotFoundException" : "PipelineNotFoundException";
        answer(call, call.dialect() == Dialect.REST ? 404 : 400, code, "gone");
        assertThat(failure(call, NotFound.class)).hasMessageContaining("there is no such ");
    }

    @ParameterizedTest
    @MethodSource("calls")
    void throttlingForEverEndsAfterEightAttempts(EveryCall call) {
        answer(call, call.dialect() == Dialect.REST ? 503 : 400, switch (call.dialect()) {
            case JSON -> "ThrottlingException";
            case QUERY -> "Throttling";
            case REST -> "SlowDown";
        }, "Rate exceeded");
        failure(call, Throttled.class);
        AWS.server().verify(8, anyRequestedFor(anyUrl()));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void aFaultOfTheServiceIsUnavailable(EveryCall call) {
        AWS.answer(aResponse().withStatus(500).withBody("<html>oh</html>"));
        assertThat(failure(call, unanswered(call))).hasMessageContaining("HTTP 500");
    }

    @ParameterizedTest
    @MethodSource("calls")
    void aLostConnectionIsUnavailable(EveryCall call) {
        AWS.answer(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
        assertThat(failure(call, unanswered(call))).hasMessageContaining("connection");
    }

    @ParameterizedTest
    @MethodSource("calls")
    void anEmptyAnswerIsUnavailable(EveryCall call) {
        AWS.answer(aResponse().withFault(Fault.EMPTY_RESPONSE));
        failure(call, unanswered(call));
    }

    @ParameterizedTest
    @MethodSource("readCalls")
    void anAnswerThatMakesNoSenseIsUnavailable(EveryCall call) {
        AWS.answer(aResponse().withStatus(200).withBody("<html>Please sign in to the guest network"));
        assertThat(failure(call, Unavailable.class)).hasMessageContaining("makes no sense");
    }
}
