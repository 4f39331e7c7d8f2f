package app.waybill.core.recipe;

import java.util.List;

/// The least that the pipeline's role must be allowed, and who may act in it. Each permission is one that the page of the
/// action asks for. https://docs.aws.amazon.com/codepipeline/latest/userguide/how-to-custom-role.html
final class PipelineRole {
    static final String FILES = "pipeline-role";

    private final Site site;
    private final Policy policy = new Policy();

    PipelineRole(Site site) {
        this.site = site;
        Artifacts.allow(policy, site, Artifacts.ACCESS);
        policy.allowIf(equal("aws:ResourceAccount", site.account()), "ArtifactBucket",
                List.of("s3:GetBucketAcl", "s3:GetBucketLocation", "s3:GetBucketVersioning"),
                site.s3(site.artifactBucket()));
    }

    /// https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-ECR.html
    PipelineRole describe(List<EcrImage> images) {
        String[] repositories = images.stream().filter(image -> !image.isForeign(site)).map(image -> image.arn(site))
                .distinct().toArray(String[]::new);
        if (repositories.length > 0) {
            policy.allow("Images", List.of("ecr:DescribeImages"), repositories);
        }
        return this;
    }

    PipelineRole assume(String role) {
        policy.allow("RegistryRole", List.of("sts:AssumeRole"), role);
        return this;
    }

    /// https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-S3.html
    PipelineRole fetch(String bucket, String key) {
        policy.allow("SourceBucket",
                List.of("s3:GetBucketAcl", "s3:GetBucketLocation", "s3:GetBucketVersioning"), site.s3(bucket));
        policy.allow("SourceObject", List.of("s3:GetObject", "s3:GetObjectTagging", "s3:GetObjectVersion",
                "s3:GetObjectVersionTagging"), site.s3(bucket + "/" + key));
        return this;
    }

    /// https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-CodeBuild.html
    PipelineRole build(String project) {
        policy.allow("Build", List.of("codebuild:BatchGetBuilds", "codebuild:StartBuild"),
                site.arn("codebuild", "project/" + project));
        return this;
    }

    /// https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-Commands.html
    PipelineRole log() {
        Artifacts.allowLogs(policy, site, "/aws/codepipeline/" + site.name());
        return this;
    }

    /// https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-ECS.html
    PipelineRole deploy() {
        policy.allow("Service", List.of("ecs:DescribeServices", "ecs:UpdateService"),
                site.arn("ecs", "service/" + site.ecs().cluster() + "/" + site.ecs().service()));
        // These two take no resource.
        policy.allow("TaskDefinitions", List.of("ecs:DescribeTaskDefinition", "ecs:RegisterTaskDefinition"), "*");
        return pass();
    }

    /// https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-ECSbluegreen.html
    PipelineRole shift(String application, String group) {
        policy.allow("Application", List.of("codedeploy:GetApplication", "codedeploy:GetApplicationRevision",
                "codedeploy:RegisterApplicationRevision"), site.arn("codedeploy", "application:" + application));
        policy.allow("DeploymentGroup", List.of("codedeploy:CreateDeployment", "codedeploy:GetDeployment"),
                site.arn("codedeploy", "deploymentgroup:" + application + "/" + group));
        policy.allow("DeploymentConfig", List.of("codedeploy:GetDeploymentConfig"),
                site.arn("codedeploy", "deploymentconfig:*"));
        policy.allow("TaskDefinitions", List.of("ecs:RegisterTaskDefinition"), "*");
        return pass();
    }

    private PipelineRole pass() {
        policy.allowIf(equal("ecs:CreateAction", "RegisterTaskDefinition"), "Tags", List.of("ecs:TagResource"),
                site.arn("ecs", "task-definition/*:*"));
        policy.allowIf(
                new ObjectDraft().put("StringEquals",
                        new ObjectDraft().put("iam:PassedToService",
                                List.of("ecs.amazonaws.com", "ecs-tasks.amazonaws.com"))),
                "TaskRoles", List.of("iam:PassRole"), site.passed().toArray(String[]::new));
        return this;
    }

    List<GeneratedFile> files() {
        return List.of(Policy.trustOf("codepipeline.amazonaws.com").file(FILES + "-trust.json"),
                policy.file(FILES + "-policy.json"));
    }

    private static ObjectDraft equal(String key, String value) {
        return new ObjectDraft().put("StringEquals", new ObjectDraft().put(key, value));
    }
}
