package app.waybill.aws;

import java.io.IOException;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.RetryableException;
import software.amazon.awssdk.core.sync.ResponseTransformer;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

import app.waybill.core.gateway.Encryption;
import app.waybill.core.gateway.StoredObject;

/// Reads an object into memory; empty if it is larger than anything that Waybill writes or shows.
final class SmallObject implements ResponseTransformer<GetObjectResponse, Optional<StoredObject>> {
    /// 10 MB.
    static final int MAX_BYTES = 10_000_000;

    @Override
    public Optional<StoredObject> transform(GetObjectResponse answer, AbortableInputStream body) {
        try {
            byte[] bytes = body.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                body.abort();
                return Optional.empty();
            }
            return Optional.of(new StoredObject(bytes, answer.versionId(), answer.eTag(), answer.lastModified(),
                    answer.metadata(), encryption(answer)));
        } catch (IOException e) {
            throw RetryableException.create("the answer ended too early", e);
        }
    }

    private static @Nullable Encryption encryption(GetObjectResponse answer) {
        String algorithm = answer.serverSideEncryptionAsString();
        return algorithm == null || !algorithm.startsWith("aws:kms")
                ? null
                : new Encryption(algorithm, answer.ssekmsKeyId(), Boolean.TRUE.equals(answer.bucketKeyEnabled()));
    }
}
