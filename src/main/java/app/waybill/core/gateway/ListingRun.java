package app.waybill.core.gateway;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

import app.waybill.core.gateway.ImageListing.RepositorySource;
import app.waybill.core.image.Image;
import app.waybill.core.image.Repository;

/// One run of an [ImageListing].
final class ListingRun {
    private final ImageGateway gateway;
    private final RepositorySource source;
    private final ImageListener listener;
    private ListingProgress progress = ListingProgress.NONE;
    private boolean cancelled;

    ListingRun(ImageGateway gateway, RepositorySource source, ImageListener listener) {
        this.gateway = gateway;
        this.source = source;
        this.listener = listener;
    }

    void run(List<Scope> scopes) throws InterruptedException {
        progress = new ListingProgress(0, scopes.size(), 0, 0, 0);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            try {
                await(scopes.stream().<Future<?>>map(scope -> threads.submit(() -> listScope(scope, threads)))
                        .toList());
            } catch (InterruptedException | RuntimeException | Error e) {
                cancel();
                threads.shutdownNow();
                throw e;
            }
        }
    }

    private Void listScope(Scope scope, ExecutorService threads) throws InterruptedException {
        List<Future<?>> parts = new ArrayList<>();
        AtomicBoolean signedOut = new AtomicBoolean();
        try {
            source.handOn(scope, page -> {
                tell(() -> advance(0, 0, page.size(), 0));
                page.forEach(repository -> parts.add(
                        threads.submit(() -> listRepository(scope, repository, signedOut))));
            });
        } catch (CloudException e) {
            tell(() -> listener.failed(scope, null, e));
        }
        await(parts);
        tell(() -> advance(1, 0, 0, 0));
        return null;
    }

    private void listRepository(Scope scope, Repository repository, AtomicBoolean signedOut) {
        try {
            if (!signedOut.get()) {
                gateway.images(repository.ref(), page -> tell(() -> found(repository, page)));
            }
        } catch (CloudException.SignInNeeded e) {
            // All repositories of the scope fail alike: once is enough.
            if (signedOut.compareAndSet(false, true)) {
                tell(() -> listener.failed(scope, null, e));
            }
        } catch (CloudException e) {
            tell(() -> listener.failed(scope, repository, e));
        }
        tell(() -> advance(0, 1, 0, 0));
    }

    private void found(Repository repository, List<Image> page) {
        listener.images(repository, page);
        advance(0, 0, 0, page.size());
    }

    private void advance(int scopesDone, int repositoriesDone, int repositories, int images) {
        progress = progress.with(scopesDone, repositoriesDone, repositories, images);
        listener.progress(progress);
    }

    private synchronized void tell(Runnable what) {
        if (!cancelled) {
            what.run();
        }
    }

    private synchronized void cancel() {
        cancelled = true;
    }

    private static void await(List<Future<?>> parts) throws InterruptedException {
        for (Future<?> part : parts) {
            try {
                part.get();
            } catch (ExecutionException e) {
                throw ParallelCalls.unchecked(e);
            }
        }
    }
}
