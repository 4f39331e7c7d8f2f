package app.waybill.aws;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;

/// How a service words its errors.
enum Dialect {
    /// ECR and CodePipeline.
    JSON,
    /// STS.
    QUERY,
    /// S3.
    REST;

    /// An error as the service would send it.
    ResponseDefinitionBuilder error(int status, String code, String message) {
        String error = "<Code>" + code + "</Code><Message>" + message + "</Message>";
        return switch (this) {
            case JSON -> aResponse().withStatus(status).withHeader("Content-Type", "application/x-amz-json-1.1")
                    .withBody("{\"__type\": \"" + code + "\", \"message\": \"" + message + "\"}");
            case QUERY -> xml(status, "<ErrorResponse><Error><Type>Sender</Type>" + error + "</Error></ErrorResponse>");
            case REST -> xml(status, "<Error>" + error + "</Error>");
        };
    }

    /// An error in XML, whatever the service.
    static ResponseDefinitionBuilder xml(int status, String body) {
        return aResponse().withStatus(status).withHeader("Content-Type", "text/xml").withBody(body);
    }
}
