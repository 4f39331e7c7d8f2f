package app.waybill.aws;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;

import app.waybill.core.gateway.Call;
import app.waybill.core.gateway.CloudException.NotFound;

/// What was asked for is not where it was looked for.
final class Absence {
    private static final Pattern EXPECTING = Pattern.compile("expecting '([a-z0-9-]+)'");

    private Absence() {
    }

    /// The error for something that is not there.
    static NotFound of(Call call, AwsServiceException answer) {
        String service = call.action().substring(0, call.action().indexOf(':'));
        return switch (service) {
            case "ecr" -> notFound(call, "there is no such repository in the Region " + call.region(), answer);
            case "ecs" -> notFound(call, "there is no such cluster in the Region " + call.region(), answer);
            case "s3" -> new NotFound(call, "there is no such bucket", "Check the name of the bucket.", answer);
            case "codepipeline" -> notFound(call, "there is no such pipeline in the Region " + call.region(), answer);
            default -> notFound(call, "it is not there", answer);
        };
    }

    /// The error for a bucket that is in another Region than the one it was asked in.
    static NotFound inOtherRegion(Call call, AwsServiceException answer) {
        return region(answer)
                .map(region -> new NotFound(call, "the bucket is in the Region " + region + ", not in " + call.region(),
                        "Use the Region " + region + " for this bucket.", answer))
                .orElseGet(() -> new NotFound(call, "the bucket is not in the Region " + call.region(),
                        "Find its Region with: aws s3api get-bucket-location", answer));
    }

    /// The error for a name or value that AWS takes for impossible.
    static NotFound notAccepted(Call call, AwsServiceException answer) {
        AwsErrorDetails details = answer.awsErrorDetails();
        String told = details == null || details.errorMessage() == null ? "" : ": " + details.errorMessage();
        return new NotFound(call, "AWS does not accept what was asked for" + told, "Check the names that were given.",
                answer);
    }

    private static NotFound notFound(Call call, String message, AwsServiceException answer) {
        return new NotFound(call, message, "Check the name, the profile and the Region.", answer);
    }

    private static Optional<String> region(AwsServiceException answer) {
        AwsErrorDetails details = answer.awsErrorDetails();
        if (details == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(details.sdkHttpResponse())
                .flatMap(response -> response.firstMatchingHeader("x-amz-bucket-region"))
                .or(() -> EXPECTING.matcher(String.valueOf(details.errorMessage())).results().findFirst()
                        .map((MatchResult found) -> found.group(1)));
    }
}
