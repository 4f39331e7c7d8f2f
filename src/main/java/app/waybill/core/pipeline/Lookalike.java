package app.waybill.core.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import app.waybill.core.text.JsonNode;

/// JSON that people take for a pipeline: what it is, and where the pipeline is to be had. `kind` and `advice` are
/// such that "This looks like *kind*. *Advice*." are sentences.
public record Lookalike(String kind, String advice) {
    private static final String GET_PIPELINE = "Export the pipeline itself with 'aws codepipeline get-pipeline --name NAME'";
    private static final String NEEDED_BY_DEPLOY = "A deploy action reads it; the pipeline is another file";

    private record Shape(Predicate<JsonNode> fits, String kind, String advice) {}

    private static final List<Shape> SHAPES = List.of(
            shape(node -> has(node, "AWSTemplateFormatVersion")
                    || node.get("Resources").filter(found -> found.value().asObject().isPresent()).isPresent(),
                    "a CloudFormation template",
                    "Deploy it and review what 'aws codepipeline get-pipeline' prints"),
            shape(node -> has(node, "stageStates"), "the output of get-pipeline-state", GET_PIPELINE),
            shape(node -> has(node, "pipelines"), "the output of list-pipelines", GET_PIPELINE),
            shape(node -> has(node, "pipelineExecutionSummaries") || has(node, "pipelineExecution")
                    || has(node, "actionExecutionDetails"), "a list of pipeline executions", GET_PIPELINE),
            shape(node -> has(node, "Stages") || in(node, "Pipeline", "Stages"),
                    "a pipeline with capitalised member names, as CloudFormation and PowerShell write it",
                    "The API writes 'stages', 'actions', 'actionTypeId'. " + GET_PIPELINE),
            shape(node -> eachElement(node, element -> in(element, "pipeline", "stages") || has(element, "stages")),
                    "a list of several pipelines", "Put each into a file of its own"),
            shape(node -> has(node, "ImageURI"), "imageDetail.json, which an ECR source puts out", NEEDED_BY_DEPLOY),
            shape(node -> has(node, "imageUri") || eachElement(node, element -> has(element, "imageUri")),
                    "image definitions", "Review them with 'waybill check'; the pipeline is another file"),
            shape(node -> has(node, "containerDefinitions") || has(node, "taskDefinition"), "an ECS task definition",
                    NEEDED_BY_DEPLOY),
            shape(node -> has(node, "EventPattern") || has(node, "Targets")
                    || (has(node, "source") && has(node, "detail-type")), "an EventBridge rule",
                    "It starts a pipeline, but is none"),
            shape(node -> has(node, "version") && has(node, "services"), "a Waybill workspace",
                    "Give it to 'waybill render -w' or 'waybill publish -w'"),
            shape(node -> has(node, "Statement"), "an IAM policy", GET_PIPELINE),
            shape(node -> has(node, "phases"), "a buildspec",
                    "A CodeBuild action reads it; the pipeline is another file"),
            shape(node -> has(node, "Resources"), "an AppSpec", NEEDED_BY_DEPLOY),
            shape(node -> has(node, "resource") || has(node, "terraform_version"), "a Terraform file",
                    "Apply it and review what 'aws codepipeline get-pipeline' prints"),
            shape(node -> has(node, "dependencies") || has(node, "devDependencies") || has(node, "scripts"),
                    "a package.json", GET_PIPELINE));

    /// What a document that holds no pipeline looks like; empty for something unknown.
    public static Optional<Lookalike> of(JsonNode root) {
        return SHAPES.stream().filter(shape -> shape.fits().test(root)).findFirst()
                .map(shape -> new Lookalike(shape.kind(), shape.advice()));
    }

    private static Shape shape(Predicate<JsonNode> fits, String kind, String advice) {
        return new Shape(fits, kind, advice);
    }

    private static boolean has(JsonNode node, String member) {
        return node.get(member).isPresent();
    }

    private static boolean in(JsonNode node, String member, String inner) {
        return node.get(member).flatMap(found -> found.get(inner)).isPresent();
    }

    private static boolean eachElement(JsonNode node, Predicate<JsonNode> test) {
        List<JsonNode> elements = node.elements();
        return !elements.isEmpty() && elements.stream().allMatch(test);
    }
}
