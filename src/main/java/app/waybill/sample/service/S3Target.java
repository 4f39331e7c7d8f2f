package app.waybill.sample.service;

import app.waybill.sample.wire.Request;

/// Which bucket and key a request names: in the host, `bucket.s3.REGION.amazonaws.com`, or in the path
/// ([virtual hosting](https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html)). An empty key means
/// the bucket itself.
record S3Target(String bucket, String key) {
    static S3Target of(Request request) {
        String path = request.path().startsWith("/") ? request.path().substring(1) : request.path();
        int host = request.host().indexOf(".s3.");
        if (host > 0) {
            return new S3Target(request.host().substring(0, host), path);
        }
        int slash = path.indexOf('/');
        return slash < 0 ? new S3Target(path, "") : new S3Target(path.substring(0, slash), path.substring(slash + 1));
    }

    /// The ARN that policies use.
    String arn() {
        return "arn:aws:s3:::" + bucket + (key.isEmpty() ? "" : "/" + key);
    }
}
