package app.waybill.core.gateway;

/// A bucket's versioning. A CodePipeline S3 source needs ENABLED
/// ([S3 source](https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-S3.html)).
public enum Versioning {
    ENABLED,
    SUSPENDED,
    /// Never turned on.
    OFF
}
