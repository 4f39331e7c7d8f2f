package app.waybill.core.lint.rules.source;

import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.Setting;

/// What must start a pipeline when a source that does not poll has changed.
/// https://docs.aws.amazon.com/codepipeline/latest/userguide/change-detection-methods.html
final class StartingEvent {
    private StartingEvent() {
    }

    /// The event, named so that it can stand in a sentence.
    static String of(Action source) {
        return switch (source.type().provider()) {
            case "S3" ->
                ("an EventBridge rule for the source \"aws.s3\" and the detail type \"Object Created\", bucket \"%s\", "
                        + "key \"%s\" (and the bucket must send its events to EventBridge)")
                        .formatted(value(source, "S3Bucket"), value(source, "S3ObjectKey"));
            case "CodeCommit" ->
                ("an EventBridge rule for the source \"aws.codecommit\" and the detail type \"CodeCommit "
                        + "Repository State Change\", repository \"%s\", branch \"%s\"")
                        .formatted(value(source, "RepositoryName"), value(source, "BranchName"));
            default -> "a webhook of the GitHub repository \"%s/%s\"".formatted(value(source, "Owner"),
                    value(source, "Repo"));
        };
    }

    private static String value(Action source, String key) {
        return source.setting(key).map(Setting::shown).orElse("…");
    }
}
