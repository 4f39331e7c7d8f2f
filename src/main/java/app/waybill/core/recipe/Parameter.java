package app.waybill.core.recipe;

import java.util.Optional;
import java.util.regex.Pattern;

/// What a recipe must or may be told beside the service: none of it stands in the workspace. Both the command line and the
/// window ask for these.
public enum Parameter {
    ROLE("--role", "Pipeline role", "ARN", ParameterForm.ROLE,
            "The IAM role that the pipeline acts in. Its account and partition are the pipeline's."),
    ARTIFACT_BUCKET("--artifact-bucket", "Artifact bucket", "BUCKET", ParameterForm.BUCKET,
            "The S3 bucket, in the pipeline's Region, in which the pipeline keeps its artifacts."),
    EXECUTION_ROLE("--execution-role", "Task execution role", "ARN", ParameterForm.ROLE,
            "The task execution role of the service, which the pipeline hands to ECS."),
    TASK_ROLE("--task-role", "Task role", "ARN", ParameterForm.ROLE,
            "The role that the service's containers act in, if they have one."),
    NAME("--name", "Pipeline name", "NAME", ParameterForm.PIPELINE,
            "The pipeline's name. Default: the one in the workspace, else the service's name."),
    REGION("--region", "Region", "REGION", ParameterForm.REGION,
            "The pipeline's Region. Default: the ECS service's, else its profile's."),
    TAG("--tag", "Tag to follow", "TAG", ParameterForm.TAG,
            "The tag that ECR sources follow where the workspace selects a digest or the newest image."),
    REGISTRY_ROLE("--registry-role", "Role at the registry", "ARN", ParameterForm.ROLE,
            "The role in the other account, in which the source of an image in that account's registry acts."),
    KEY("--key", "KMS key", "ARN", ParameterForm.KEY,
            "The customer KMS key of the artifact bucket. Needed where another account puts artifacts there."),
    BUILD_PROJECT("--build-project", "CodeBuild project", "NAME", ParameterForm.PROJECT,
            "The CodeBuild project that converts. Default: the pipeline's name and '-definitions'."),
    PORT("--port", "Container port", "PORT", ParameterForm.PORT,
            "The port of the container that the load balancer sends traffic to."),
    CONTAINER("--container", "Container", "NAME", ParameterForm.CONTAINER,
            "The container that the load balancer sends traffic to. Default: the first that runs an ECR image."),
    TEMPLATES("--templates", "Templates", "s3://BUCKET/KEY", ParameterForm.TEMPLATES,
            "The zip with taskdef.json and appspec.yaml. Default: beside the workspace's bundle, KEY-templates.zip."),
    APPLICATION("--application", "CodeDeploy application", "NAME", ParameterForm.DEPLOYMENT,
            "The CodeDeploy application. Default: AppECS-CLUSTER-SERVICE, as the ECS console calls it."),
    DEPLOYMENT_GROUP("--deployment-group", "Deployment group", "NAME", ParameterForm.DEPLOYMENT,
            "The CodeDeploy deployment group. Default: DgpECS-CLUSTER-SERVICE, as the ECS console calls it.");

    private final String option;
    private final String title;
    private final String label;
    private final ParameterForm form;
    private final String description;

    Parameter(String option, String title, String label, ParameterForm form, String description) {
        this.option = option;
        this.title = title;
        this.label = label;
        this.form = form;
        this.description = description;
    }

    /// Its name on the command line, such as `--role`.
    public String option() {
        return option;
    }

    /// Its name in the window, such as "Pipeline role".
    public String title() {
        return title;
    }

    /// What kind of text it takes, in one word of capitals.
    public String label() {
        return label;
    }

    /// What it is for, in sentences.
    public String description() {
        return description;
    }

    /// Why it cannot be this text, as a clause: "it must be …"; empty if it can.
    public Optional<String> objectionTo(String text) {
        return form.pattern.matcher(text).matches() ? Optional.empty() : Optional.of("it must be " + form.words);
    }

    private enum ParameterForm {
        ROLE("arn:aws[a-z-]*:iam::\\d{12}:role/(?:[\\w+=,.@-]+/)*[\\w+=,.@-]{1,64}",
                "the ARN of a role, such as arn:aws:iam::222222222222:role/pipelines"),
        BUCKET("[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]",
                "a bucket's name in small letters, without s3:// and without a key"),
        PIPELINE("[A-Za-z0-9.@_-]{1,100}", "up to 100 letters, digits and . @ - _"),
        REGION("[a-z]{2,8}(?:-[a-z]{2,12}){1,3}-\\d{1,2}", "a Region, such as eu-west-1"),
        TAG("[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}", "a tag: up to 128 letters, digits, '_', '.' and '-'"),
        KEY("arn:aws[a-z-]*:kms:[a-z0-9-]+:\\d{12}:key/[A-Za-z0-9-]+",
                "the ARN of a key, not of an alias, which works in its own account only"),
        PROJECT("[A-Za-z0-9][A-Za-z0-9_-]{1,149}", "2 to 150 letters, digits, '-' and '_'"),
        PORT("[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5]",
                "a whole number from 1 to 65535"),
        CONTAINER("[A-Za-z0-9_-]{1,255}", "the name of a container"),
        TEMPLATES("s3://[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]/[^/\\s'][^\\s']*\\.zip",
                "a zip in S3, such as s3://qa-imagedefinitions/orders-api-templates.zip"),
        DEPLOYMENT("[A-Za-z0-9_.,+=@-]{1,100}", "up to 100 letters, digits and _ . , + = @ -");

        private final Pattern pattern;
        private final String words;

        ParameterForm(String pattern, String words) {
            this.pattern = Pattern.compile(pattern);
            this.words = words;
        }
    }
}
