package app.waybill.core.image;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/// Where images are pulled from, told by the host of an image URI.
public sealed interface Registry {
    /// A private ECR registry: an account's, in a Region.
    record Ecr(EcrHost host) implements Registry {}

    /// The public gallery of ECR.
    record EcrPublic(String host) implements Registry {}

    /// Docker Hub, which is meant where no host stands.
    record DockerHub() implements Registry {}

    /// Any other registry, `host` with its port if one was written.
    record Other(String host) implements Registry {
        /// Whether the host begins as those of ECR do, but ends in a suffix that none of the known ones has.
        public boolean looksLikeEcr() {
            return RegistryHostCheck.looksLikeEcr(host);
        }
    }

    /// The registry of that host; null is Docker Hub.
    static Registry of(@Nullable String host) {
        return switch (host) {
            case null -> new DockerHub();
            case "docker.io", "index.docker.io", "registry-1.docker.io" -> new DockerHub();
            case "public.ecr.aws", "ecr-public.aws.com" -> new EcrPublic(host);
            default -> EcrHost.parse(host).<Registry>map(Ecr::new).orElseGet(() -> new Other(host));
        };
    }

    /// The host of a private ECR registry, empty for any other.
    default Optional<EcrHost> ecr() {
        return this instanceof Ecr(EcrHost host) ? Optional.of(host) : Optional.empty();
    }
}
