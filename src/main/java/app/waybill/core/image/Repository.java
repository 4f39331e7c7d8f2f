package app.waybill.core.image;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/// One ECR repository. `uri` is what DescribeRepositories calls `repositoryUri`: image URIs are made from it and from
/// nothing else. `mutability` is ECR's word, such as `IMMUTABLE_WITH_EXCLUSION`.
public record Repository(String profile, String region, String registryId, String name, String uri, String arn,
        String mutability, @Nullable Instant createdAt) {

    /// The repository's name for further calls, with its registry.
    public RepositoryRef ref() {
        return new RepositoryRef(profile, region, registryId, name);
    }

    /// The URI of the image that has a tag, `repositoryUri:tag`.
    public String uriByTag(String tag) {
        return uri + ":" + tag;
    }

    /// The URI of exactly one image, `repositoryUri@sha256:…`.
    public String uriByDigest(Digest digest) {
        return uri + "@" + digest;
    }
}
