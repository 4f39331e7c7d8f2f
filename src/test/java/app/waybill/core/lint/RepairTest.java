package app.waybill.core.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;

import org.junit.jupiter.api.Test;

import app.waybill.core.lint.rules.StandardRules;
import app.waybill.core.pipeline.PipelineReader;
import app.waybill.core.text.JsonDocument;

class RepairTest {
    private static final String METADATA = """
            "metadata": {"pipelineArn": "arn:aws:codepipeline:eu-west-1:222222222222:orders-api-qa"}""";
    /// The metadata stands first, so that everything behind it moves when it goes.
    private static final String EXPORT = """
            {
            METADATA,
              "pipeline": {
                "name": "orders-api-qa",
                "roleArn": "arn:aws:iam::222222222222:role/pipelines",
                "artifactStore": {"type": "S3", "location": "qa-pipeline-artifacts"},
                "stages": [
                  {"name": "Source", "actions": [
                    {"name": "Definitions", "actionTypeId": {"category": "Source", "owner": "AWS", "provider": "S3", "version": "1"},
                     "configuration": {"S3Bucket": "qa-imagedefinitions", "S3ObjectKey": "orders-api.zip", "PollForSourceChanges": "false"},
                     "outputArtifacts": [{"name": "Definitions"}]}
                  ]},
                  {"name": "Deploy", "actions": [
                    {"name": "DeployQA", "actionTypeId": {"category": "Deploy", "owner": "AWS", "provider": "ECS", "version": "1"},
                     "configuration": {"ClusterName": "qa-fargate", "ServiceName": "orders-api", "FileName": "imageDetail.json", "DeploymentTimeout": "15"},
                     "inputArtifacts": [{"name": "Definitions"}], "region": "us-east-1"}
                  ]}
                ]
              }
            }
            """
            .replace("METADATA", METADATA);

    @Test
    void whatOnlyTheMetadataTellsIsStillLeftWhenTheyAreGone() {
        Repair repair = Repair.all(EXPORT, RepairTest::review);

        assertThat(repair.fixed()).extracting(Finding::rule).containsExactly("ecs-file-name-image-detail",
                "export-metadata");
        assertThat(repair.text()).doesNotContain("metadata").contains("\"FileName\": \"imagedefinitions.json\"");
        assertThat(repair.left()).filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(Finding::rule, finding -> finding.place().line(), finding -> finding.place().column())
                .containsExactly(tuple("artifact-store-region", 5, 5));
    }

    @Test
    void metadataThatNobodyChoseToRemoveStay() {
        Repair repair = Repair.all(EXPORT, text -> review(text).stream()
                .filter(finding -> !finding.rule().equals("export-metadata")).toList());

        assertThat(repair.text()).contains(METADATA);
        assertThat(repair.left()).filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(Finding::rule, finding -> finding.place().line())
                .containsExactly(tuple("artifact-store-region", 6));
    }

    private static List<Finding> review(JsonDocument json) {
        return StandardRules.linter().review(PipelineReader.read(json.text()));
    }
}
