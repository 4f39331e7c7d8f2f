package app.waybill.sample.company;

/// How a repository's builds are pushed.
enum Form {
    /// An OCI index of two platforms.
    INDEX,
    /// An OCI index of two platforms with their provenance beside them, as buildx pushes it.
    ATTESTED,
    /// One OCI image for arm64.
    ARM,
    /// One Docker image for amd64.
    DOCKER
}
