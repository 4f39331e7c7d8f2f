package app.waybill.core.image;

/// ECR's storage state of an image. An archived image is listed but cannot be pulled
/// ([archiving](https://docs.aws.amazon.com/AmazonECR/latest/userguide/archive-image.html)).
public enum ImageStatus {
    /// Can be pulled.
    ACTIVE,
    /// Cannot be pulled until it is restored.
    ARCHIVED,
    /// Is being restored and cannot be pulled yet.
    ACTIVATING
}
