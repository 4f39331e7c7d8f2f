package app.waybill.sample.wire;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// How a kind of AWS service writes errors, and how it names those that every service has
/// ([common errors](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/CommonErrors.html),
/// [of S3](https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html)).
public enum Dialect {
    /// ECR, ECS, CodePipeline.
    JSON(new Named(400, "ExpiredTokenException"), new Named(400, "ThrottlingException"),
            new Named(400, "AccessDeniedException"), new Named(400, "UnrecognizedClientException"),
            new Named(500, "InternalFailure")),
    /// STS.
    QUERY(new Named(403, "ExpiredToken"), new Named(400, "Throttling"), new Named(403, "AccessDenied"),
            new Named(403, "InvalidClientTokenId"), new Named(500, "InternalFailure")),
    /// S3.
    REST_XML(new Named(400, "ExpiredToken"), new Named(503, "SlowDown"), new Named(403, "AccessDenied"),
            new Named(403, "InvalidAccessKeyId"), new Named(500, "InternalError"));

    private final Named expired;
    private final Named throttled;
    private final Named denied;
    private final Named unknownKey;
    private final Named internal;

    Dialect(Named expired, Named throttled, Named denied, Named unknownKey, Named internal) {
        this.expired = expired;
        this.throttled = throttled;
        this.denied = denied;
        this.unknownKey = unknownKey;
        this.internal = internal;
    }

    /// The session has run out.
    public Refusal expired() {
        return expired.says("The security token included in the request is expired");
    }

    /// Too many calls.
    public Refusal throttled() {
        return throttled.says("Rate exceeded");
    }

    /// The caller may not do that; the sentence names the missing permission, as AWS's do.
    public Refusal denied(String callerArn, Call call) {
        return denied.says("User: " + callerArn + " is not authorized to perform: " + call.permission()
                + " on resource: " + call.resource() + " because no identity-based policy allows the "
                + call.permission() + " action");
    }

    /// The access key is not one of the company's.
    public Refusal unknownKey() {
        return unknownKey.says("The security token included in the request is invalid.");
    }

    /// The service has a fault of its own.
    public Refusal internal() {
        return internal.says("The request processing has failed because of an internal error, exception or failure.");
    }

    /// The error as the service would send it.
    public Answer write(Refusal refusal) {
        Map<String, String> headers = new HashMap<>(refusal.headers());
        byte[] body = switch (this) {
            case JSON -> Json.write(Map.of("__type", refusal.code(), "message", refusal.text()));
            case QUERY ->
                utf8("<ErrorResponse><Error><Type>Sender</Type>" + error(refusal) + "</Error></ErrorResponse>");
            case REST_XML -> utf8("<Error>" + error(refusal) + "</Error>");
        };
        headers.put("content-type", this == JSON ? "application/x-amz-json-1.1" : "text/xml");
        return new Answer(refusal.status(), headers, body);
    }

    private static String error(Refusal refusal) {
        return Xml.element("Code", refusal.code()) + Xml.element("Message", refusal.text());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private record Named(int status, String code) {
        Refusal says(String text) {
            return new Refusal(status, code, text, Map.of());
        }
    }
}
