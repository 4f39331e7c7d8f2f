package app.waybill.sample.wire;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// How a kind of AWS service writes errors, and how it names those that every service has
/// ([common errors](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/CommonErrors.html),
/// [of S3](https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html)).
public enum Dialect {
    /// ECR, ECS, CodePipeline.
    JSON,
    /// STS.
    QUERY,
    /// S3.
    REST_XML;

    /// The session has run out.
    public Refusal expired() {
        String text = "The security token included in the request is expired";
        return switch (this) {
            case JSON -> refusal(400, "ExpiredTokenException", text);
            case QUERY -> refusal(403, "ExpiredToken", text);
            case REST_XML -> refusal(400, "ExpiredToken", "The provided token has expired.");
        };
    }

    /// Too many calls.
    public Refusal throttled() {
        return switch (this) {
            case JSON -> refusal(400, "ThrottlingException", "Rate exceeded");
            case QUERY -> refusal(400, "Throttling", "Rate exceeded");
            case REST_XML -> refusal(503, "SlowDown", "Please reduce your request rate.");
        };
    }

    /// The caller may not do that; the sentence names the missing permission, as AWS's do.
    public Refusal denied(String callerArn, Call call) {
        String text = "User: " + callerArn + " is not authorized to perform: " + call.permission() + " on resource: "
                + call.resource() + " because no identity-based policy allows the " + call.permission() + " action";
        return this == JSON ? refusal(400, "AccessDeniedException", text) : refusal(403, "AccessDenied", text);
    }

    /// The access key is not one of the company's.
    public Refusal unknownKey() {
        String text = "The security token included in the request is invalid.";
        return switch (this) {
            case JSON -> refusal(400, "UnrecognizedClientException", text);
            case QUERY -> refusal(403, "InvalidClientTokenId", text);
            case REST_XML -> refusal(403, "InvalidAccessKeyId",
                    "The AWS Access Key Id you provided does not exist in our records.");
        };
    }

    /// The service has a fault of its own.
    public Refusal internal() {
        return this == REST_XML
                ? refusal(500, "InternalError", "We encountered an internal error. Please try again.")
                : refusal(500, "InternalFailure", "The request processing has failed because of an unknown error.");
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

    private static Refusal refusal(int status, String code, String text) {
        return new Refusal(status, code, text, Map.of());
    }
}
