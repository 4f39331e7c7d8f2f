package app.waybill.core.gateway;

import org.jspecify.annotations.Nullable;

/// How an object is encrypted with a key of AWS KMS: `algorithm` is `aws:kms` or `aws:kms:dsse`, `keyId` the key, null for
/// the account's own for S3, `bucketKey` whether S3 saves calls to KMS
/// ([SSE-KMS](https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html)).
public record Encryption(String algorithm, @Nullable String keyId, boolean bucketKey) {}
