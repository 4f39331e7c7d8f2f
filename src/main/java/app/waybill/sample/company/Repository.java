package app.waybill.sample.company;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// A repository in the shape of ECR's DescribeRepositories
/// ([shape](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_Repository.html)).
public record Repository(String repositoryArn, String registryId, String repositoryName, String repositoryUri,
        Instant createdAt, String imageTagMutability,
        @Nullable List<ExclusionFilter> imageTagMutabilityExclusionFilters) {

    /// Tags that the mutability does not hold for.
    public record ExclusionFilter(String filterType, String filter) {}
}
