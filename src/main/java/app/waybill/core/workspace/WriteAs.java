package app.waybill.core.workspace;

/// How a container's image is written into the image definitions.
public enum WriteAs {
    /// `repository:tag`, as in AWS's own examples.
    TAG,
    /// `repository@sha256:…`: what runs is what was reviewed.
    DIGEST
}
