package app.waybill.aws;

import static app.waybill.aws.WireMockCloud.QA;
import static app.waybill.aws.WireMockCloud.json;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import app.waybill.core.gateway.PipelineSummary;

class CodePipelinesTest {
    private static final String LIST = "CodePipeline_20150709.ListPipelines";
    private static final String GET = "CodePipeline_20150709.GetPipeline";

    @RegisterExtension
    static final WireMockCloud AWS = new WireMockCloud();

    @Test
    void allPagesAreListedByName() {
        AWS.server().stubFor(json(LIST).withRequestBody(matchingJsonPath("$.nextToken", absent())).willReturn(ok("""
                {"pipelines": [{"name": "web", "version": 3, "pipelineType": "V2", "updated": 1.7E9}],
                 "nextToken": "a"}""")));
        AWS.server().stubFor(json(LIST).withRequestBody(matchingJsonPath("$.nextToken", equalTo("a"))).willReturn(ok("""
                {"pipelines": [{"name": "api", "version": 1}]}""")));
        assertThat(AWS.cloud().pipelines().pipelines(QA)).containsExactly(
                new PipelineSummary(QA, "api", 1, null, null),
                new PipelineSummary(QA, "web", 3, "V2", Instant.ofEpochSecond(1_700_000_000)));
    }

    @Test
    void aDefinitionIsWhatAwsSentToTheLastMember() {
        AWS.server().stubFor(json(GET).withRequestBody(matchingJsonPath("$.name", equalTo("api"))).willReturn(ok("""
                {"pipeline":{"name":"api","newThing":{"of":["next","year"]},"stages":[],"version":1},\
                "metadata":{"created":1.501626591112E9,"pipelineArn":"arn:aws:codepipeline:eu-west-1:222222222222:api"}}
                """)));
        assertThat(AWS.cloud().pipelines().definition(QA, "api")).isEqualTo("""
                {
                  "pipeline": {
                    "name": "api",
                    "newThing": {
                      "of": [
                        "next",
                        "year"
                      ]
                    },
                    "stages": [],
                    "version": 1
                  },
                  "metadata": {
                    "created": 1.501626591112E9,
                    "pipelineArn": "arn:aws:codepipeline:eu-west-1:222222222222:api"
                  }
                }
                """);
    }
}
