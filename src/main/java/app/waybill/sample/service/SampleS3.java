package app.waybill.sample.service;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import app.waybill.sample.company.Bucket;
import app.waybill.sample.company.Buckets;
import app.waybill.sample.company.Caller;
import app.waybill.sample.company.Hashes;
import app.waybill.sample.company.ObjectVersion;
import app.waybill.sample.delivery.Delivery;
import app.waybill.sample.wire.Answer;
import app.waybill.sample.wire.Call;
import app.waybill.sample.wire.Dialect;
import app.waybill.sample.wire.Refusal;
import app.waybill.sample.wire.Request;
import app.waybill.sample.wire.Xml;

/// S3: versioned objects with conditional writes and checksums
/// ([API](https://docs.aws.amazon.com/AmazonS3/latest/API/API_Operations_Amazon_Simple_Storage_Service.html)).
public final class SampleS3 implements AwsService {
    private static final String METADATA = "x-amz-meta-";
    private static final String ENCRYPTION = "x-amz-server-side-encryption";
    private static final String VERSION = "x-amz-version-id";

    private final Buckets buckets;
    private final Clock clock;
    private final Delivery delivery;

    /// S3 over these buckets; new objects get the clock's time, and start the pipelines that watch them.
    public SampleS3(Buckets buckets, Clock clock, Delivery delivery) {
        this.buckets = buckets;
        this.clock = clock;
        this.delivery = delivery;
    }

    @Override
    public Dialect dialect() {
        return Dialect.REST_XML;
    }

    @Override
    public Call recognise(Request request, Caller caller) {
        S3Target target = S3Target.of(request);
        String operation = operation(request, target);
        String permission = switch (operation) {
            case "HeadObject" -> "GetObject";
            case "ListObjectVersions" -> "ListBucketVersions";
            case "ListObjects" -> "ListBucket";
            default -> operation;
        };
        boolean old = permission.equals("GetObject") && request.parameter("versionId").isPresent();
        return new Call("s3", operation, "s3:" + permission + (old ? "Version" : ""), target.arn());
    }

    private static String operation(Request request, S3Target target) {
        if (target.key().isEmpty()) {
            return request.parameter("versioning").isPresent()
                    ? "GetBucketVersioning"
                    : request.parameter("versions").isPresent() ? "ListObjectVersions" : "ListObjects";
        }
        return switch (request.method()) {
            case "GET" -> "GetObject";
            case "HEAD" -> "HeadObject";
            case "PUT" -> "PutObject";
            default -> "DeleteObject";
        };
    }

    @Override
    public Answer answer(Call call, Request request, Caller caller) {
        S3Target target = S3Target.of(request);
        Bucket bucket = open(target, call, request, caller);
        return switch (call.operation()) {
            case "GetBucketVersioning" -> versioning(bucket);
            case "ListObjectVersions" -> VersionList.of(bucket, request);
            case "ListObjects" -> new ObjectList(bucket, request).answer();
            case "GetObject", "HeadObject" -> get(bucket, target.key(), request);
            case "PutObject" -> put(bucket, target.key(), request);
            case "DeleteObject" -> delete(bucket, target.key());
            default -> throw new Refusal(501, "NotImplemented", "The sample company does not answer this.", Map.of());
        };
    }

    private Bucket open(S3Target target, Call call, Request request, Caller caller) {
        Bucket bucket = buckets.bucket(target.bucket()).orElseThrow(
                () -> new Refusal(404, "NoSuchBucket", "The specified bucket does not exist", Map.of()));
        if (!bucket.region().equals(caller.region())) {
            throw new Refusal(301, "PermanentRedirect",
                    "The bucket you are attempting to access must be addressed using"
                            + " the specified endpoint. Please send all future requests to this endpoint.",
                    Map.of("x-amz-bucket-region", bucket.region()));
        }
        if (!buckets.admits(caller.account(), bucket)) {
            throw dialect().denied(caller.arn(), call);
        }
        if (!request.header("x-amz-expected-bucket-owner").orElse(bucket.owner()).equals(bucket.owner())) {
            throw new Refusal(403, "AccessDenied", "Access Denied", Map.of());
        }
        return bucket;
    }

    private static Answer versioning(Bucket bucket) {
        String status = switch (bucket.versioning()) {
            case KEPT -> Xml.element("Status", "Enabled");
            case SUSPENDED -> Xml.element("Status", "Suspended");
            case NEVER -> "";
        };
        return Answer.xml("<VersioningConfiguration>" + status + "</VersioningConfiguration>");
    }

    private static Answer get(Bucket bucket, String key, Request request) {
        ObjectVersion version = request.parameter("versionId").map(id -> old(bucket, key, id))
                .or(() -> bucket.current(key)).orElseThrow(() -> noKey(Map.of()));
        if (version.deleteMarker()) {
            Map<String, String> marker = Map.of("x-amz-delete-marker", "true", VERSION, version.id());
            throw request.parameter("versionId").isPresent()
                    ? new Refusal(405, "MethodNotAllowed",
                            "The specified method is not allowed against this resource.", marker)
                    : noKey(marker);
        }
        Map<String, String> headers = stored(bucket, version);
        headers.put("last-modified",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(version.modified().atOffset(ZoneOffset.UTC)));
        headers.put("content-type", "application/octet-stream");
        headers.put("content-length", Integer.toString(version.bytes().length));
        headers.putAll(version.headers());
        if (request.header("x-amz-checksum-mode").isPresent()) {
            headers.put("x-amz-checksum-sha256", sha256(version));
        }
        return new Answer(200, headers, version.bytes());
    }

    private static ObjectVersion old(Bucket bucket, String key, String id) {
        return bucket.versions(key).stream().filter(version -> version.id().equals(id)).findFirst()
                .orElseThrow(
                        () -> new Refusal(404, "NoSuchVersion", "The specified version does not exist.", Map.of()));
    }

    private Answer put(Bucket bucket, String key, Request request) {
        byte[] bytes = S3Upload.read(request);
        Map<String, String> kept = new HashMap<>(request.headers());
        kept.keySet().removeIf(name -> !name.startsWith(METADATA) && !name.startsWith(ENCRYPTION));
        ObjectVersion version = bucket.put(key, bytes, clock.instant(), kept, current -> check(request, current));
        delivery.written(bucket.name(), version);
        Map<String, String> headers = stored(bucket, version);
        headers.put("x-amz-checksum-sha256", sha256(version));
        return new Answer(200, headers, new byte[0]);
    }

    private static void check(Request request, Optional<ObjectVersion> current) {
        Optional<ObjectVersion> there = current.filter(version -> !version.deleteMarker());
        if (request.header("if-none-match").isPresent() && there.isPresent()) {
            throw changed();
        }
        request.header("if-match").ifPresent(etag -> {
            if (!quoted(there.orElseThrow(() -> noKey(Map.of()))).equals(etag)) {
                throw changed();
            }
        });
    }

    private Answer delete(Bucket bucket, String key) {
        ObjectVersion marker = bucket.delete(key, clock.instant());
        return new Answer(204, bucket.versioning() == Bucket.Versions.NEVER
                ? Map.of()
                : Map.of("x-amz-delete-marker", "true", VERSION, marker.id()), new byte[0]);
    }

    private static Map<String, String> stored(Bucket bucket, ObjectVersion version) {
        Map<String, String> headers = new HashMap<>(Map.of("etag", quoted(version)));
        if (bucket.versioning() != Bucket.Versions.NEVER) {
            headers.put(VERSION, version.id());
        }
        return headers;
    }

    private static String quoted(ObjectVersion version) {
        return "\"" + version.etag() + "\"";
    }

    private static String sha256(ObjectVersion version) {
        return Base64.getEncoder().encodeToString(Hashes.hash("SHA-256", version.bytes()));
    }

    private static Refusal noKey(Map<String, String> headers) {
        return new Refusal(404, "NoSuchKey", "The specified key does not exist.", headers);
    }

    private static Refusal changed() {
        return new Refusal(412, "PreconditionFailed",
                "At least one of the pre-conditions you specified did not hold", Map.of());
    }
}
