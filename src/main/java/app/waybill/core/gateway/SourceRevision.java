package app.waybill.core.gateway;

/// What an execution took from one source action: for an S3 source `revision` is the version id of the object
/// ([API](https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_SourceRevision.html)).
public record SourceRevision(String action, String revision) {}
