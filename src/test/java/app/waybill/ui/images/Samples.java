package app.waybill.ui.images;

import java.time.Instant;
import java.util.List;

import app.waybill.core.gateway.Scope;
import app.waybill.core.image.Digest;
import app.waybill.core.image.Image;
import app.waybill.core.image.ImageStatus;
import app.waybill.core.image.Repository;
import app.waybill.core.image.RepositoryRef;
import app.waybill.core.image.ScanSummary;

/// Repositories and images to test with.
final class Samples {
    static final Scope QA = new Scope("qa", "eu-west-1");
    static final Scope TOOLS = new Scope("tools", "eu-west-1");
    static final Instant NOW = Instant.parse("2026-11-23T09:42:00Z");

    private Samples() {
    }

    static Repository repository(Scope scope, String name) {
        String host = "222222222222.dkr.ecr." + scope.region() + ".amazonaws.com/";
        return new Repository(scope.profile(), scope.region(), "222222222222", name, host + name,
                "arn:aws:ecr:" + scope.region() + ":222222222222:repository/" + name, "MUTABLE", null);
    }

    static Digest digest(int number) {
        return new Digest("sha256:" + "%064x".formatted(number));
    }

    /// An image pushed so many minutes before now, whose digest has that number.
    static Image image(Repository repository, int minutes, String... tags) {
        return image(repository.ref(), minutes, "application/vnd.oci.image.config.v1+json", tags);
    }

    static Image image(RepositoryRef repository, int minutes, String artifactType, String... tags) {
        return new Image(repository, digest(minutes), List.of(tags), NOW.minusSeconds(60L * minutes), 84_200_000,
                "application/vnd.oci.image.manifest.v1+json", artifactType, ImageStatus.ACTIVE, ScanSummary.NONE, null,
                null);
    }
}
