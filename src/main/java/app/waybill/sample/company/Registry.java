package app.waybill.sample.company;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The images that the company keeps in ECR. A repository's images are made when they are first asked for.
public final class Registry {
    private static final Duration AGE = Duration.ofDays(900);

    private final Instant now;
    private final Map<String, List<StoredImage>> images = new ConcurrentHashMap<>();

    /// The registry as it is at that time.
    public Registry(Instant now) {
        this.now = now;
    }

    /// The repositories of an account in a Region, by name.
    public List<Repository> repositories(String account, String region) {
        return RepositoryTable.rows().stream()
                .filter(row -> row.account().equals(account) && row.region().equals(region))
                .map(this::repository)
                .sorted((left, right) -> left.repositoryName().compareTo(right.repositoryName()))
                .toList();
    }

    /// All images of a repository, whatever their status; empty if there is no such repository.
    public Optional<List<StoredImage>> images(String account, String region, String name) {
        return RepositoryTable.row(account, region, name)
                .map(row -> images.computeIfAbsent(row.arn(), arn -> ImageHistory.of(row, now)));
    }

    private Repository repository(RepositoryRow row) {
        List<Repository.ExclusionFilter> filters = row.mutability().endsWith("_EXCLUSION")
                ? List.of(new Repository.ExclusionFilter("WILDCARD", "latest"))
                : null;
        Instant created = now.minus(AGE).minus(Duration.ofHours(Math.floorMod(row.arn().hashCode(), 9_000)));
        return new Repository(row.arn(), row.account(), row.name(), row.uri(), created, row.mutability(), filters);
    }
}
