package app.waybill.core.review.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;

import app.waybill.core.text.JsonObject;
import app.waybill.core.text.JsonRow;

/// Where a file is, as SARIF says it: from the root of the sources where it lies beneath that, else by its whole path.
final class ArtifactLocation {
    private ArtifactLocation() {
    }

    static JsonObject of(String name, Path start) {
        Path path = Path.of(name).toAbsolutePath().normalize();
        Path root = start.toAbsolutePath().normalize();
        return path.startsWith(root)
                ? new JsonRow().put("uri", escaped(root.relativize(path).toString().replace('\\', '/')))
                        .put("uriBaseId", "%SRCROOT%").object()
                : new JsonRow().put("uri", path.toUri().toString()).object();
    }

    private static String escaped(String path) {
        try {
            // The slash keeps a colon in the first part of the path from being taken for a scheme.
            return new URI(null, null, "/" + path, null).toASCIIString().substring(1);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(path, e);
        }
    }
}
