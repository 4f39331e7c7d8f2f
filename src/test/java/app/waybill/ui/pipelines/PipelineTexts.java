package app.waybill.ui.pipelines;

import java.nio.file.Path;

import app.waybill.core.pipeline.PipelineReader;

/// Exports for tests of the screen.
final class PipelineTexts {
    /// A static recipe whose deployment at line 27 looks for the wrong file.
    static final String WRONG_FILE = """
            {
              "pipeline": {
                "name": "orders-api-qa",
                "roleArn": "arn:aws:iam::222222222222:role/pipelines",
                "artifactStore": {"type": "S3", "location": "artifacts"},
                "stages": [
                  {
                    "name": "Source",
                    "actions": [
                      {
                        "name": "Definitions",
                        "actionTypeId": {"category": "Source", "owner": "AWS", "provider": "S3", "version": "1"},
                        "outputArtifacts": [{"name": "Definitions"}],
                        "configuration": {"S3Bucket": "definitions", "S3ObjectKey": "orders-api.zip"}
                      }
                    ]
                  },
                  {
                    "name": "Deploy",
                    "actions": [
                      {
                        "name": "DeployQA",
                        "actionTypeId": {"category": "Deploy", "owner": "AWS", "provider": "ECS", "version": "1"},
                        "inputArtifacts": [{"name": "Definitions"}],
                        "configuration": {
                          "ClusterName": "qa-fargate", "ServiceName": "orders-api",
                          "FileName": "imageDetail.json"
                        }
                      }
                    ]
                  }
                ]
              }
            }
            """;
    /// The same without its mistake.
    static final String RIGHT = WRONG_FILE.replace("imageDetail.json", "imagedefinitions.json")
            .replace("orders-api-qa", "billing-api-qa");

    private PipelineTexts() {
    }

    static OpenPipeline open(String file, String text) {
        return OpenPipeline.of(new PipelineOrigin.ExportFile(Path.of(file)), PipelineReader.read(text));
    }
}
