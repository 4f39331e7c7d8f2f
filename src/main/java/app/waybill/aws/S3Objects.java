package app.waybill.aws;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetBucketVersioningRequest;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

import app.waybill.core.gateway.Call;
import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.Encryption;
import app.waybill.core.gateway.ListedObject;
import app.waybill.core.gateway.ObjectGateway;
import app.waybill.core.gateway.ObjectRef;
import app.waybill.core.gateway.ObjectVersion;
import app.waybill.core.gateway.StoredObject;
import app.waybill.core.gateway.StoredVersion;
import app.waybill.core.gateway.Versioning;
import app.waybill.core.gateway.WriteCondition;

/// S3: one object at a time, written only while its condition holds
/// ([conditional writes](https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html)).
final class S3Objects implements ObjectGateway {
    /// The action of a write.
    static final String PUT_OBJECT = "s3:PutObject";
    private static final String GET_OBJECT = "s3:GetObject";

    private final Clients clients;

    S3Objects(Clients clients) {
        this.clients = clients;
    }

    @Override
    public Versioning versioning(ObjectRef object, @Nullable String owner) {
        GetBucketVersioningRequest request = GetBucketVersioningRequest.builder().bucket(object.bucket())
                .expectedBucketOwner(owner).build();
        return connection(object).call("s3:GetBucketVersioning", "bucket " + object.bucket(), s3 -> {
            String status = s3.getBucketVersioning(request).statusAsString();
            return switch (status) {
                case "Enabled" -> Versioning.ENABLED;
                case "Suspended" -> Versioning.SUSPENDED;
                case null, default -> Versioning.OFF;
            };
        });
    }

    @Override
    public Optional<StoredObject> read(ObjectRef object, @Nullable String owner) {
        GetObjectRequest request = GetObjectRequest.builder().bucket(object.bucket()).key(object.key())
                .expectedBucketOwner(owner).build();
        return connection(object).call(GET_OBJECT, object.uri(), s3 -> {
            try {
                return Optional.of(s3.getObject(request, new SmallObject()).orElseThrow(() -> tooLarge(object)));
            } catch (NoSuchKeyException _) {
                return Optional.empty();
            }
        });
    }

    @Override
    public List<ObjectVersion> versions(ObjectRef object, @Nullable String owner) {
        return connection(object).call("s3:ListBucketVersions", "bucket " + object.bucket(),
                s3 -> new VersionListing(s3, object, owner).versions());
    }

    @Override
    public List<ListedObject> list(ObjectRef prefix, @Nullable String after, @Nullable String owner) {
        ListObjectsV2Request request = ListObjectsV2Request.builder().bucket(prefix.bucket()).prefix(prefix.key())
                .startAfter(after).expectedBucketOwner(owner).build();
        return connection(prefix).call("s3:ListBucket", "bucket " + prefix.bucket(),
                s3 -> s3.listObjectsV2Paginator(request).contents().stream()
                        .map(found -> new ListedObject(found.key(), found.eTag())).toList());
    }

    @Override
    public StoredObject read(ObjectRef object, String versionId, @Nullable String owner) {
        GetObjectRequest request = GetObjectRequest.builder().bucket(object.bucket()).key(object.key())
                .versionId(versionId).expectedBucketOwner(owner).build();
        return connection(object).call("s3:GetObjectVersion", object.uri() + " version " + versionId,
                s3 -> s3.getObject(request, new SmallObject()).orElseThrow(() -> tooLarge(object)));
    }

    @Override
    public StoredVersion write(ObjectRef object, byte[] bytes, WriteCondition condition, Map<String, String> metadata,
            @Nullable Encryption encryption, @Nullable String owner) {
        PutObjectRequest.Builder request = PutObjectRequest.builder().bucket(object.bucket()).key(object.key())
                .expectedBucketOwner(owner).contentType(contentType(object.key())).metadata(metadata)
                .checksumSHA256(Sha256.base64(bytes));
        switch (condition) {
            case WriteCondition.Unchanged(String etag) -> request.ifMatch(etag);
            case WriteCondition.Absent() -> request.ifNoneMatch("*");
            case WriteCondition.Unseen() -> {
            }
        }
        if (encryption != null) {
            request.serverSideEncryption(encryption.algorithm()).ssekmsKeyId(encryption.keyId())
                    .bucketKeyEnabled(encryption.bucketKey());
        }
        try {
            return clients.s3Writes(object.scope()).call(PUT_OBJECT, object.uri(), s3 -> {
                PutObjectResponse answer = s3.putObject(request.build(), RequestBody.fromBytes(bytes));
                return new StoredVersion(answer.versionId(), answer.eTag());
            });
        } catch (CloudException.AccessDenied e) {
            throw encryption == null ? e : AccessDenial.encrypted(e, encryption);
        }
    }

    private static String contentType(String key) {
        return key.endsWith(".json") ? "application/json" : key.endsWith(".jsonl") ? "text/plain" : "application/zip";
    }

    private static CloudException tooLarge(ObjectRef object) {
        Call call = new Call(object.scope().profile(), object.scope().region(), GET_OBJECT, object.uri());
        return new CloudException.NotFound(call, "what lies there is larger than 10 MB, so it is no bundle",
                "Check the bucket and the key.", null);
    }

    private Connection<S3Client> connection(ObjectRef object) {
        return clients.s3(object.scope());
    }
}
