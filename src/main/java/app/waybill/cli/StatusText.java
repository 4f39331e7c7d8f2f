package app.waybill.cli;

import java.util.List;

import org.jspecify.annotations.Nullable;

import app.waybill.core.image.Digest;
import app.waybill.core.image.ImageUri;
import app.waybill.core.status.ContainerStatus;

/// The truth table for people: images by their tags and shortened digests.
final class StatusText {
    private StatusText() {
    }

    static TextTable of(List<ContainerStatus> rows) {
        TextTable table = new TextTable("SERVICE", "CONTAINER", "MAPPED", "PUBLISHED", "RUNNING", "NEWEST", "STATE",
                "WHY");
        rows.forEach(row -> table.row(List.of(row.service(), row.container() == null ? "-" : row.container(),
                image(row.mapped()), image(row.published()), digest(row.running()), digest(row.newestDigest()),
                row.state().word(), row.why())));
        return table;
    }

    private static String image(@Nullable String uri) {
        return uri == null ? "-" : ImageUri.shortened(uri);
    }

    private static String digest(@Nullable Digest digest) {
        return digest == null ? "-" : digest.shortened();
    }
}
