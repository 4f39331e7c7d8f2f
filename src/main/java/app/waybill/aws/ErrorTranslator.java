package app.waybill.aws;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.stream.Stream;

import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.SdkServiceException;

import app.waybill.aws.config.ConfigSnapshot;
import app.waybill.core.gateway.Call;
import app.waybill.core.gateway.CloudException;

/// Turns every failure of a call into one of core's typed errors, by what the operator can do about it. What AWS says is
/// quoted only where it is known to name no secret.
final class ErrorTranslator {
    /// How the SDK ends its complaint about a module that it looks for by name.
    private static final String NO_MODULE = "service module must be on the class path";
    private static final Set<String> BAD_SESSION = Set.of("ExpiredToken", "ExpiredTokenException",
            "TokenRefreshRequired",
            "InvalidToken", "RequestExpired");
    private static final Set<String> BAD_KEY = Set.of("InvalidClientTokenId", "UnrecognizedClientException",
            "InvalidAccessKeyId", "SignatureDoesNotMatch", "InvalidSignatureException", "AuthFailure",
            "MissingAuthenticationToken", "MissingAuthenticationTokenException", "IncompleteSignature");
    private static final Set<String> BAD_CLOCK = Set.of("RequestTimeTooSkewed", "RequestInTheFuture");
    private static final Set<String> OTHER_REGION = Set.of("PermanentRedirect", "TemporaryRedirect",
            "AuthorizationHeaderMalformed", "IllegalLocationConstraintException");

    /// What CodePipeline says to an act that comes too late
    /// ([errors](https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_RetryStageExecution.html)).
    private static final Set<String> TOO_LATE = Set.of("NotLatestPipelineExecutionException",
            "StageNotRetryableException", "PipelineExecutionNotStoppableException", "DuplicatedStopRequestException",
            "ApprovalAlreadyCompletedException", "InvalidApprovalTokenException",
            "ConcurrentPipelineExecutionsLimitExceededException", "ConflictException");

    private final SignIn signIn;

    ErrorTranslator(Supplier<ConfigSnapshot> profiles) {
        this.signIn = new SignIn(profiles);
    }

    /// The error to throw for a failed call. A call that ended because its thread was interrupted is a
    /// [CancellationException].
    RuntimeException translate(Call call, RuntimeException failure) {
        if (Thread.currentThread().isInterrupted() || causes(failure).anyMatch(AbortedException.class::isInstance)) {
            return new CancellationException(call + ": cancelled");
        }
        return switch (failure) {
            case CloudException known -> known;
            case ProfileProblem problem -> signIn.profileProblem(call, problem);
            case NoCredentials credentials -> withoutCredentials(call, credentials);
            case AwsServiceException answer -> unlessWritten(call, answered(call, answer));
            default -> NetworkFault.isBeforeSending(failure)
                    ? NetworkFault.of(call, failure)
                    : unlessWritten(call, NetworkFault.of(call, failure));
        };
    }

    /// A write without a usable answer may have taken place.
    private static CloudException unlessWritten(Call call, CloudException error) {
        return error instanceof CloudException.Unavailable lost && call.action().equals(S3Objects.PUT_OBJECT)
                ? new CloudException.Unanswered(lost)
                : error;
    }

    /// Fetching credentials is made of calls itself, which can be denied, throttled, or find no network.
    private CloudException withoutCredentials(Call call, NoCredentials failure) {
        RuntimeException cause = failure.reason();
        if (NetworkFault.isOne(cause)) {
            return NetworkFault.of(call, failure);
        }
        if (String.valueOf(cause.getMessage()).contains(NO_MODULE)) {
            return new CloudException.Unavailable(call,
                    "this copy of Waybill is incomplete: a module of the AWS SDK is "
                            + "missing",
                    "Install Waybill anew.", failure);
        }
        if (!(cause instanceof AwsServiceException answer)) {
            return signIn.needed(call, failure);
        }
        String code = code(answer);
        if (answer.isThrottlingException()) {
            return throttled(call, answer);
        }
        if (BAD_CLOCK.contains(code)) {
            return signIn.clock(call, answer);
        }
        if (answer.statusCode() >= 500 || code.isEmpty()) {
            return NetworkFault.ofService(call, answer);
        }
        boolean denied = answer.statusCode() == 403 && !BAD_KEY.contains(code) && !BAD_SESSION.contains(code);
        return denied ? AccessDenial.ofCredentials(call, answer) : signIn.needed(call, failure);
    }

    private CloudException answered(Call call, AwsServiceException answer) {
        String code = code(answer);
        if (answer.isThrottlingException()) {
            return throttled(call, answer);
        }
        if (BAD_SESSION.contains(code)) {
            return signIn.expired(call, answer);
        }
        if (BAD_KEY.contains(code)) {
            return signIn.refused(call, answer);
        }
        if (BAD_CLOCK.contains(code)) {
            return signIn.clock(call, answer);
        }
        if (OTHER_REGION.contains(code) || answer.statusCode() == 301) {
            return Absence.inOtherRegion(call, answer);
        }
        return byStatus(call, answer, code);
    }

    private static CloudException byStatus(Call call, AwsServiceException answer, String code) {
        int status = answer.statusCode();
        if (status == 409 || status == 412
                || (call.action().equals(S3Objects.PUT_OBJECT) && code.equals("NoSuchKey"))) {
            return new CloudException.Conflict(call, "somebody else changed it since it was read",
                    "Read it again, look at what changed, and decide anew.", answer);
        }
        if (TOO_LATE.contains(code)) {
            return new CloudException.Conflict(call,
                    "the execution is not any more where this could be done (" + code + ")",
                    "Look at the pipeline, and decide anew.", answer);
        }
        if (isDenial(answer, code)) {
            return AccessDenial.of(call, answer);
        }
        if (status >= 500 || code.isEmpty()) {
            return NetworkFault.ofService(call, answer);
        }
        if (code.startsWith("KMS.")) {
            return AccessDenial.ofKey(call, answer);
        }
        boolean absent = status == 404 || code.endsWith("NotFoundException") || code.startsWith("NoSuch");
        return absent ? Absence.of(call, answer) : Absence.notAccepted(call, answer);
    }

    private static CloudException throttled(Call call, SdkServiceException answer) {
        return new CloudException.Throttled(call, "AWS kept refusing it because of too many calls",
                "Wait a minute and try again, with fewer profiles or Regions at once.", answer);
    }

    private static boolean isDenial(AwsServiceException answer, String code) {
        return answer.statusCode() == 403 || answer.statusCode() == 401 || code.startsWith("AccessDenied")
                || List.of("UnauthorizedOperation", "NotAuthorized", "AllAccessDisabled", "OptInRequired")
                        .contains(code);
    }

    /// The code of an answer; empty where it has none.
    static String code(AwsServiceException answer) {
        AwsErrorDetails details = answer.awsErrorDetails();
        return details == null || details.errorCode() == null ? "" : details.errorCode();
    }

    static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(20);
    }
}
