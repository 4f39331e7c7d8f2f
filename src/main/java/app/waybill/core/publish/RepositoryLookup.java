package app.waybill.core.publish;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.ImageGateway;
import app.waybill.core.gateway.ParallelCalls;
import app.waybill.core.gateway.Scope;
import app.waybill.core.image.Repository;
import app.waybill.core.image.RepositoryRef;

/// Repositories of which many are wanted: those of one registry are asked for together, as many in a call as ECR takes,
/// when the first of them is. ECR refuses a call for one name that is not there or not allowed: then each is asked for by
/// itself.
final class RepositoryLookup {
    private final ImageGateway gateway;
    private final Map<RepositoryRef, FutureTask<Map<String, Repository>>> batches = new HashMap<>();

    /// The registry that a profile sees in a Region: its own, or that of another account.
    private record Registry(Scope scope, @Nullable String id) {}

    RepositoryLookup(ImageGateway gateway, Collection<RepositoryRef> wanted) {
        this.gateway = gateway;
        wanted.stream().distinct().collect(Collectors.groupingBy(RepositoryLookup::registry)).values()
                .forEach(this::inBatches);
    }

    private static Registry registry(RepositoryRef ref) {
        return new Registry(new Scope(ref.profile(), ref.region()), ref.registryId());
    }

    private void inBatches(List<RepositoryRef> wanted) {
        for (int from = 0; from < wanted.size(); from += ImageGateway.NAMES) {
            List<RepositoryRef> batch = wanted.subList(from, Math.min(wanted.size(), from + ImageGateway.NAMES));
            FutureTask<Map<String, Repository>> call = new FutureTask<>(() -> ask(batch));
            batch.forEach(ref -> batches.put(ref, call));
        }
    }

    private Map<String, Repository> ask(List<RepositoryRef> batch) {
        try {
            return gateway.named(batch).stream().collect(Collectors.toMap(Repository::name, Function.identity()));
        } catch (CloudException.NotFound | CloudException.AccessDenied e) {
            if (batch.size() == 1) {
                throw e;
            }
            return Map.of();
        }
    }

    /// One of those that are wanted; throws what its call throws.
    Repository find(RepositoryRef wanted) throws InterruptedException {
        FutureTask<Map<String, Repository>> batch = Objects.requireNonNull(batches.get(wanted));
        batch.run();
        try {
            return Optional.ofNullable(batch.get().get(wanted.name())).orElseGet(() -> gateway.repository(wanted));
        } catch (ExecutionException e) {
            throw ParallelCalls.unchecked(e);
        }
    }
}
