package app.waybill.sample.company;

/// An image with its manifest; the digest of `detail` is the SHA-256 of the manifest's text.
public record StoredImage(ImageDetail detail, String manifest) {}
