package app.waybill.aws;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/// Hands on a listing page by page. Only a page's answer tells the token of the next one, so that the pages of a listing
/// are a chain, and its calls cannot be made at once. But the token can be had before the SDK has read the answer: the
/// next page is asked for while this one is read and handed on. More than these two are never held.
final class Paging<T> {
    private final Source<T> source;
    private final ExecutorService threads;

    /// Makes the call for one page: the first one without a token. It gives the bytes of its answer away as soon as it
    /// has them.
    @FunctionalInterface
    interface Source<T> {
        Page<T> page(@Nullable String token, Consumer<byte[]> answer);
    }

    /// Rows, and the token that leads to those after them, null at the end.
    record Page<T>(List<T> rows, @Nullable String next) {}

    /// A page on its way: the token that it was asked for with, the token of its successor if that is known before the
    /// page, and the page itself.
    private record Asked<T>(@Nullable String token, Future<Optional<String>> successor, Future<Page<T>> page) {}

    private Paging(Source<T> source, ExecutorService threads) {
        this.source = source;
        this.threads = threads;
    }

    /// Hands on all pages in their order, on the calling thread. Throws what the first call that fails throws, after the
    /// pages before it were handed on, and [CancellationException] when the thread is interrupted; no call goes on then.
    static <T> void handOn(Source<T> source, Consumer<List<T>> to) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            try {
                new Paging<>(source, threads).run(to);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                throw new CancellationException("cancelled between pages");
            } finally {
                threads.shutdownNow();
            }
        }
    }

    private void run(Consumer<List<T>> to) throws InterruptedException {
        Asked<T> asked = ask(null);
        while (asked != null) {
            Asked<T> ahead = await(asked.successor()).map(this::ask).orElse(null);
            Page<T> page = await(asked.page());
            asked = after(page, ahead);
            to.accept(page.rows());
        }
    }

    private Asked<T> ask(@Nullable String token) {
        CompletableFuture<Optional<String>> successor = new CompletableFuture<>();
        Future<Page<T>> page = threads.submit(() -> {
            try {
                return source.page(token,
                        answer -> NextToken.in(answer).ifPresent(next -> successor.complete(Optional.of(next))));
            } finally {
                successor.complete(Optional.empty());
            }
        });
        return new Asked<>(token, successor, page);
    }

    /// The page's own word counts: it may come from another attempt than the token that was seen first.
    private @Nullable Asked<T> after(Page<T> page, @Nullable Asked<T> ahead) {
        if (ahead != null && Objects.equals(ahead.token(), page.next())) {
            return ahead;
        }
        if (ahead != null) {
            ahead.page().cancel(true);
        }
        return page.next() == null ? null : ask(page.next());
    }

    private static <R> R await(Future<R> answer) throws InterruptedException {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw switch (e.getCause()) {
                case RuntimeException failure -> failure;
                case Error failure -> throw failure;
                case null, default -> new IllegalStateException(e);
            };
        }
    }
}
