package app.waybill.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.codepipeline.CodePipelineClient;
import software.amazon.awssdk.services.codepipeline.model.GetPipelineResponse;
import software.amazon.awssdk.services.codepipeline.model.PipelineNotFoundException;
import software.amazon.awssdk.services.codepipeline.model.PipelineSummary;
import software.amazon.awssdk.services.codepipeline.model.PipelineType;
import software.amazon.awssdk.services.codepipeline.model.StageDeclaration;

class SampleCodePipelineTest {
    private final SampleCompany company = SampleCompany.at(SampleCompany.DEMO_TIME);
    private final SampleClients clients = new SampleClients(company);

    @Test
    void eachAccountAndRegionHasItsOwnPipelines() {
        try (CodePipelineClient qa = clients.codePipeline("qa", Region.EU_WEST_1);
                CodePipelineClient qaEu = clients.codePipeline("qa", Region.EU_CENTRAL_1);
                CodePipelineClient prod = clients.codePipeline("prod", Region.EU_WEST_1);
                CodePipelineClient tools = clients.codePipeline("tools", Region.EU_WEST_1)) {
            assertThat(qa.listPipelines().pipelines()).hasSize(10).extracting(PipelineSummary::name)
                    .contains("orders-api-qa", "inventory-api-qa");
            assertThat(qaEu.listPipelines().pipelines()).extracting(PipelineSummary::name)
                    .containsExactly("search-indexer");
            assertThat(prod.listPipelines().pipelines()).extracting(PipelineSummary::name)
                    .containsExactly("orders-api-prod");
            assertThat(tools.listPipelines().pipelines()).hasSize(2);
        }
    }

    @Test
    void aPipelineIsToldWhole() {
        try (CodePipelineClient qa = clients.codePipeline("qa", Region.EU_WEST_1)) {
            GetPipelineResponse answer = qa.getPipeline(ask -> ask.name("orders-api-qa"));
            assertThat(answer.pipeline().pipelineType()).isEqualTo(PipelineType.V2);
            assertThat(answer.pipeline().stages()).extracting(StageDeclaration::name)
                    .containsExactly("Source", "Verify", "Approve", "Deploy");
            assertThat(answer.pipeline().stages().getLast().actions().getFirst().configuration())
                    .containsEntry("FileName", "imageDetail.json");
            assertThat(answer.metadata().pipelineArn())
                    .isEqualTo("arn:aws:codepipeline:eu-west-1:222222222222:orders-api-qa");
            assertThat(answer.metadata().updated()).isEqualTo(SampleCompany.DEMO_TIME.minus(Duration.ofHours(40)));
        }
    }

    @Test
    void aPipelineThatPolledTooLongSaysSo() {
        try (CodePipelineClient qaEu = clients.codePipeline("qa", Region.EU_CENTRAL_1)) {
            assertThat(qaEu.getPipeline(ask -> ask.name("search-indexer")).metadata().pollingDisabledAt())
                    .isEqualTo(SampleCompany.DEMO_TIME.minus(Duration.ofDays(60)));
        }
    }

    @Test
    void pipelinesComeInPages() {
        try (CodePipelineClient qa = clients.codePipeline("qa", Region.EU_WEST_1)) {
            assertThat(qa.listPipelines(ask -> ask.maxResults(4)).nextToken()).isNotNull();
            assertThat(qa.listPipelinesPaginator(ask -> ask.maxResults(4)).pipelines().stream()).hasSize(10)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void aMissingPipelineIsNamed() {
        try (CodePipelineClient qa = clients.codePipeline("qa", Region.EU_WEST_1)) {
            assertThatThrownBy(() -> qa.getPipeline(ask -> ask.name("nothing")))
                    .isInstanceOf(PipelineNotFoundException.class).hasMessageContaining("'nothing'");
        }
    }

    @Test
    void exportsAreWhatTheCommandLinePrints() {
        assertThat(company.files().pipelineExports()).hasSize(14).containsKey("orders-api-prod")
                .allSatisfy((name, text) -> assertThat(text)
                        .startsWith("{\n    \"pipeline\": {\n        \"name\": \"" + name + "\"")
                        .contains("\"pipelineArn\": \"arn:aws:codepipeline:")
                        .doesNotContain("\"-P"));
        assertThat(company.files().pipelineExports().get("orders-api-qa"))
                .contains("\"updated\": \"2026-11-21T17:42:00.000000+00:00\"");
    }
}
