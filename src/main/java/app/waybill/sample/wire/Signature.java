package app.waybill.sample.wire;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a Signature Version 4 header says about a call: who signed, for which Region and service
/// ([the header](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html)).
/// The signature itself is not verified: nothing in the sample company is secret.
public record Signature(String accessKey, String region, String service) {
    private static final Pattern CREDENTIAL = Pattern
            .compile("Credential=([^/,]+)/\\d{8}/([^/,]+)/([^/,]+)/aws4_request");

    /// Reads an `Authorization` header; empty if it is none of this kind.
    public static Optional<Signature> parse(String authorization) {
        Matcher matcher = CREDENTIAL.matcher(authorization);
        return matcher.find()
                ? Optional.of(new Signature(matcher.group(1), matcher.group(2), matcher.group(3)))
                : Optional.empty();
    }
}
