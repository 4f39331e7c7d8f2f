package app.waybill.core.gateway;

/// Names an S3 object as seen through a profile and a Region.
public record ObjectRef(Scope scope, String bucket, String key) {
    /// `s3://bucket/key`.
    public String uri() {
        return "s3://" + bucket + "/" + key;
    }
}
