package app.waybill.core.image;

import org.jspecify.annotations.Nullable;

/// Names one ECR repository as seen through a profile. `registryId` is the 12-digit account whose registry holds it,
/// null for the profile's own.
public record RepositoryRef(String profile, String region, @Nullable String registryId, String name) {}
