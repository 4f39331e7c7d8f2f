package app.waybill.aws;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ListObjectVersionsRequest;
import software.amazon.awssdk.services.s3.model.ListObjectVersionsResponse;

import app.waybill.core.gateway.ObjectRef;
import app.waybill.core.gateway.ObjectVersion;
import app.waybill.core.gateway.ObjectVersion.Kind;

/// The versions under one key. S3 can only be asked for keys that begin so; it tells them in the order of the keys, so that
/// the ones of this key come first
/// ([ListObjectVersions](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectVersions.html)).
record VersionListing(S3Client s3, ObjectRef object, @Nullable String owner) {
    private static final Comparator<ObjectVersion> NEWEST_FIRST = Comparator.comparing(ObjectVersion::latest)
            .thenComparing(ObjectVersion::lastModified).reversed();

    List<ObjectVersion> versions() {
        List<ObjectVersion> found = new ArrayList<>();
        String key = null;
        String version = null;
        do {
            ListObjectVersionsResponse page = s3.listObjectVersions(ListObjectVersionsRequest.builder()
                    .bucket(object.bucket()).prefix(object.key()).keyMarker(key).versionIdMarker(version)
                    .expectedBucketOwner(owner).build());
            add(page, found);
            key = page.nextKeyMarker();
            version = page.nextVersionIdMarker();
        } while (object.key().equals(key));
        return found.stream().sorted(NEWEST_FIRST).toList();
    }

    private void add(ListObjectVersionsResponse page, List<ObjectVersion> found) {
        page.versions().stream().filter(it -> object.key().equals(it.key()))
                .map(it -> new ObjectVersion(it.versionId(), Kind.OBJECT, it.isLatest(), it.lastModified(), it.size()))
                .forEach(found::add);
        page.deleteMarkers().stream().filter(it -> object.key().equals(it.key()))
                .map(it -> new ObjectVersion(it.versionId(), Kind.DELETE_MARKER, it.isLatest(), it.lastModified(), 0))
                .forEach(found::add);
    }
}
