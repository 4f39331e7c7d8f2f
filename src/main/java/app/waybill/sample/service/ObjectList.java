package app.waybill.sample.service;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import app.waybill.sample.company.Bucket;
import app.waybill.sample.company.ObjectVersion;
import app.waybill.sample.wire.Answer;
import app.waybill.sample.wire.Request;
import app.waybill.sample.wire.Xml;

/// The answer of ListObjectsV2, in pages
/// ([shape](https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html)). The token of a page is the key before
/// it.
record ObjectList(Bucket bucket, Request request) {
    private static final int PAGE = 1_000;

    Answer answer() {
        String after = request.parameter("continuation-token").or(() -> request.parameter("start-after")).orElse("");
        List<ObjectVersion> left = bucket.allVersions(text("prefix")).stream()
                .filter(version -> bucket.current(version.key()).filter(version::equals).isPresent())
                .filter(version -> !version.deleteMarker() && version.key().compareTo(after) > 0).toList();
        List<ObjectVersion> page = left.stream()
                .limit(request.parameter("max-keys").map(Integer::parseInt).orElse(PAGE)).toList();
        StringBuilder xml = new StringBuilder("<ListBucketResult>").append(Xml.element("Name", bucket.name()))
                .append(Xml.element("Prefix", encoded(text("prefix"))))
                .append(Xml.element("EncodingType", text("encoding-type")))
                .append(Xml.element("KeyCount", Integer.toString(page.size())))
                .append(Xml.element("IsTruncated", Boolean.toString(page.size() < left.size())));
        if (page.size() < left.size() && !page.isEmpty()) {
            xml.append(Xml.element("NextContinuationToken", page.getLast().key()));
        }
        page.forEach(version -> xml.append("<Contents>").append(Xml.element("Key", encoded(version.key())))
                .append(Xml.element("LastModified", version.modified().toString()))
                .append(Xml.element("ETag", '"' + version.etag() + '"'))
                .append(Xml.element("Size", Integer.toString(version.bytes().length)))
                .append(Xml.element("StorageClass", "STANDARD")).append("</Contents>"));
        return Answer.xml(xml.append("</ListBucketResult>").toString());
    }

    private String text(String parameter) {
        return request.parameter(parameter).orElse("");
    }

    private String encoded(String key) {
        return text("encoding-type").equals("url") ? URLEncoder.encode(key, StandardCharsets.UTF_8) : key;
    }
}
