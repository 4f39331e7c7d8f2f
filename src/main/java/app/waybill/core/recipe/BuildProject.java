package app.waybill.core.recipe;

import java.util.List;

/// The CodeBuild project that converts, with the buildspec in it: the source's artifact holds `imageDetail.json` only, so
/// that the project would look there for a `buildspec.yml` in vain.
/// https://docs.aws.amazon.com/codebuild/latest/APIReference/API_CreateProject.html
record BuildProject(Site site, String name, String buildspec) {
    private static final String ROLE_FILES = "build-role";
    private static final String FILE = "build-project.json";
    private static final String IMAGE = "aws/codebuild/amazonlinux2-x86_64-standard:5.0";

    List<GeneratedFile> files() {
        Policy policy = new Policy();
        Artifacts.allow(policy, site, Artifacts.ACCESS);
        Artifacts.allowLogs(policy, site, "/aws/codebuild/" + name);
        return List.of(new GeneratedFile("buildspec.yml", buildspec), GeneratedFile.json(FILE, project().object()),
                Policy.trustOf("codebuild.amazonaws.com").file(ROLE_FILES + "-trust.json"),
                policy.file(ROLE_FILES + "-policy.json"));
    }

    private ObjectDraft project() {
        ObjectDraft project = new ObjectDraft().put("name", name)
                .put("description", "Makes image definitions for the pipeline " + site.name())
                .put("source", new ObjectDraft().put("type", "CODEPIPELINE").put("buildspec", buildspec))
                .put("artifacts", new ObjectDraft().put("type", "CODEPIPELINE"))
                .put("environment", new ObjectDraft().put("type", "LINUX_CONTAINER").put("image", IMAGE)
                        .put("computeType", "BUILD_GENERAL1_SMALL"))
                .put("serviceRole", role());
        return site.key() == null ? project : project.put("encryptionKey", site.key());
    }

    SetupGuide explain(SetupGuide guide) {
        return guide.role("Create the build's role", role(), ROLE_FILES).step("Create the build project",
                "The project holds `buildspec.yml`: the artifact of an ECR source has no such file. After a change of it, "
                        + "update the project.",
                List.of("aws codebuild create-project --cli-input-json file://" + FILE + " --region " + site.region()));
    }

    private String role() {
        return site.roleArn(site.named("-build"));
    }
}
