package app.waybill.sample.service;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import app.waybill.sample.company.Bucket;
import app.waybill.sample.company.ObjectVersion;
import app.waybill.sample.wire.Answer;
import app.waybill.sample.wire.Request;
import app.waybill.sample.wire.Xml;

/// The answer of ListObjectVersions, in pages
/// ([shape](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectVersions.html)).
final class VersionList {
    private static final int PAGE = 1_000;

    private final Bucket bucket;
    private final Request request;

    private VersionList(Bucket bucket, Request request) {
        this.bucket = bucket;
        this.request = request;
    }

    /// Lists the versions that a request asks for.
    static Answer of(Bucket bucket, Request request) {
        return new VersionList(bucket, request).answer();
    }

    private Answer answer() {
        List<ObjectVersion> all = bucket.allVersions(text("prefix"));
        int from = start(all);
        int to = Math.min(all.size(), from + request.parameter("max-keys").map(Integer::parseInt).orElse(PAGE));
        StringBuilder xml = new StringBuilder("<ListVersionsResult>")
                .append(Xml.element("Name", bucket.name()))
                .append(Xml.element("Prefix", encoded(text("prefix"))))
                .append(Xml.element("EncodingType", text("encoding-type")))
                .append(Xml.element("IsTruncated", Boolean.toString(to < all.size())));
        if (to < all.size() && to > 0) {
            xml.append(Xml.element("NextKeyMarker", encoded(all.get(to - 1).key())))
                    .append(Xml.element("NextVersionIdMarker", all.get(to - 1).id()));
        }
        all.subList(from, to).forEach(version -> append(xml, version));
        return Answer.xml(xml.append("</ListVersionsResult>").toString());
    }

    private int start(List<ObjectVersion> all) {
        String key = text("key-marker");
        String id = text("version-id-marker");
        for (int index = 0; index < all.size(); index++) {
            ObjectVersion version = all.get(index);
            if (version.key().equals(key) && version.id().equals(id)) {
                return index + 1;
            }
            if (version.key().compareTo(key) > 0) {
                return index;
            }
        }
        return key.isEmpty() ? 0 : all.size();
    }

    private void append(StringBuilder xml, ObjectVersion version) {
        String name = version.deleteMarker() ? "DeleteMarker" : "Version";
        boolean latest = bucket.current(version.key()).filter(version::equals).isPresent();
        xml.append('<').append(name).append('>')
                .append(Xml.element("Key", encoded(version.key())))
                .append(Xml.element("VersionId", version.id()))
                .append(Xml.element("IsLatest", Boolean.toString(latest)))
                .append(Xml.element("LastModified", version.modified().toString()));
        if (!version.deleteMarker()) {
            xml.append(Xml.element("ETag", '"' + version.etag() + '"'))
                    .append(Xml.element("Size", Integer.toString(version.bytes().length)))
                    .append(Xml.element("StorageClass", "STANDARD"));
        }
        xml.append("</").append(name).append('>');
    }

    private String text(String parameter) {
        return request.parameter(parameter).orElse("");
    }

    private String encoded(String key) {
        return text("encoding-type").equals("url") ? URLEncoder.encode(key, StandardCharsets.UTF_8) : key;
    }
}
