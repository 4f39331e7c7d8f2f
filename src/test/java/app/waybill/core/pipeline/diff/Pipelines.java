package app.waybill.core.pipeline.diff;

import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.pipeline.PipelineReader;

/// Pipelines to compare.
final class Pipelines {
    /// A pipeline of one environment, of four stages.
    static final String QA = """
            {"pipeline": {
              "name": "orders-qa",
              "roleArn": "arn:aws:iam::222222222222:role/pipeline-qa",
              "artifactStore": {"type": "S3", "location": "artifacts-222222222222-eu-west-1"},
              "stages": [
                {"name": "Source", "actions": [
                  {"name": "Code", "runOrder": 1, "region": "eu-west-1",
                   "actionTypeId": {"category": "Source", "owner": "AWS", "provider": "S3", "version": "1"},
                   "configuration": {"S3Bucket": "sources-qa", "S3ObjectKey": "orders.zip"},
                   "outputArtifacts": [{"name": "Code"}], "inputArtifacts": []}]},
                {"name": "Build", "actions": [
                  {"name": "Compile", "runOrder": 1,
                   "actionTypeId": {"category": "Build", "owner": "AWS", "provider": "CodeBuild", "version": "1"},
                   "configuration": {"ProjectName": "orders-build", "EnvironmentVariables":
                     "[{\\"name\\":\\"DB_PASSWORD\\",\\"value\\":\\"hunter2\\"},{\\"name\\":\\"TARGET\\",\\"value\\":\\"qa\\"}]"},
                   "inputArtifacts": [{"name": "Code"}], "outputArtifacts": [{"name": "Built"}]}]},
                {"name": "Test", "actions": [
                  {"name": "Smoke", "runOrder": 1,
                   "actionTypeId": {"category": "Test", "owner": "AWS", "provider": "CodeBuild", "version": "1"},
                   "configuration": {"ProjectName": "smoke"}, "inputArtifacts": [{"name": "Built"}]}]},
                {"name": "Deploy", "actions": [
                  {"name": "Web", "runOrder": 1, "roleArn": "arn:aws:iam::222222222222:role/deploy-qa",
                   "actionTypeId": {"category": "Deploy", "owner": "AWS", "provider": "ECS", "version": "1"},
                   "configuration": {"ClusterName": "qa-fargate", "ServiceName": "web"},
                   "inputArtifacts": [{"name": "Built"}]},
                  {"name": "Worker", "runOrder": 2, "roleArn": "arn:aws:iam::222222222222:role/worker-qa",
                   "actionTypeId": {"category": "Deploy", "owner": "AWS", "provider": "ECS", "version": "1"},
                   "configuration": {"ClusterName": "qa-fargate", "ServiceName": "worker"},
                   "inputArtifacts": [{"name": "Built"}]}]}],
              "version": 3},
             "metadata": {"pipelineArn": "arn:aws:codepipeline:eu-west-1:222222222222:orders-qa"}}
            """;
    /// The same in another environment.
    static final String PROD = QA.replace("222222222222", "333333333333").replace("eu-west-1", "us-east-1")
            .replace("qa", "prod");

    private Pipelines() {
    }

    static Pipeline of(String text) {
        return PipelineReader.read(text).pipeline().orElseThrow();
    }

    static PipelineDiff diff(String before, String after) {
        return PipelineDiff.of(of(before), of(after));
    }
}
