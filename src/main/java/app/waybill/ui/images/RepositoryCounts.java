package app.waybill.ui.images;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.ImageGateway;
import app.waybill.core.gateway.Scope;
import app.waybill.core.image.Repository;
import app.waybill.ui.fx.Job;
import app.waybill.ui.fx.Progress;
import app.waybill.ui.fx.TaskRunner;

/// Counts the images of repositories, which takes one call or more for each. ECR publishes no rate for these calls and
/// throttles them ([quotas](https://docs.aws.amazon.com/AmazonECR/latest/userguide/service-quotas.html)), so only a few
/// are in flight at a time: the repository that the operator selects must not wait behind them.
public final class RepositoryCounts {
    /// Up to so many repositories are counted without being asked.
    public static final int UNASKED = 200;

    private static final int AT_A_TIME = 6;

    private final ImageGateway gateway;
    private final TaskRunner tasks;

    /// Counts through that gateway.
    public RepositoryCounts(ImageGateway gateway, TaskRunner tasks) {
        this.gateway = gateway;
        this.tasks = tasks;
    }

    /// Lets the rows learn their facts as they become known; `done` is told when all were tried. Where a call fails, the
    /// rest of its scope is left uncounted: the facts are an extra, and what is wrong shows where it matters. Takes the
    /// place of a count that is running.
    public void count(Collection<RepositoryRow> rows, Runnable done) {
        List<RepositoryRow> wanted = List.copyOf(rows);
        tasks.run(Job.of("Counting images", progress -> {
            countAll(wanted, progress);
            return null;
        }).replacing(RepositoryCounts.class).onSuccess(_ -> done.run()));
    }

    private void countAll(List<RepositoryRow> rows, Progress progress) {
        Set<Scope> failing = ConcurrentHashMap.newKeySet();
        AtomicInteger done = new AtomicInteger();
        try (ExecutorService workers = Executors.newFixedThreadPool(AT_A_TIME, Thread.ofVirtual().factory())) {
            rows.forEach(row -> workers.execute(() -> {
                if (!failing.contains(row.scope())) {
                    count(row, failing, progress);
                }
                progress.update(done.incrementAndGet(), rows.size());
            }));
        }
    }

    private void count(RepositoryRow row, Set<Scope> failing, Progress progress) {
        try {
            RepositoryFacts facts = facts(row.repository());
            progress.show(() -> row.learn(facts));
        } catch (CloudException.NotFound gone) {
            progress.say(row.repository().name() + " is gone");
        } catch (CloudException failure) {
            failing.add(row.scope());
        }
    }

    private RepositoryFacts facts(Repository repository) {
        AtomicReference<RepositoryFacts> facts = new AtomicReference<>(RepositoryFacts.EMPTY);
        gateway.images(repository.ref(), page -> facts.updateAndGet(known -> known.plus(RepositoryFacts.of(page))));
        return facts.get();
    }
}
