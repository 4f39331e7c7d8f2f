package app.waybill.core.gateway;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/// Fetches the definitions of pipelines of several scopes, as many at once as the gateway lets through. What fails does not
/// keep the rest from coming.
public final class PipelineListing {
    private final PipelineGateway gateway;
    private final Function<Scope, List<String>> names;

    private PipelineListing(PipelineGateway gateway, Function<Scope, List<String>> names) {
        this.gateway = gateway;
        this.names = names;
    }

    /// Fetches all pipelines.
    public static PipelineListing ofAll(PipelineGateway gateway) {
        return new PipelineListing(gateway,
                scope -> gateway.pipelines(scope).stream().map(PipelineSummary::name).toList());
    }

    /// Fetches the pipelines of these names in each scope, without listing the others.
    public static PipelineListing ofNamed(PipelineGateway gateway, List<String> names) {
        List<String> distinct = names.stream().distinct().toList();
        return new PipelineListing(gateway, _ -> distinct);
    }

    /// Fetches until all is there or has failed. To cancel, interrupt the thread: then all calls are interrupted, and
    /// `InterruptedException` is thrown.
    public void run(Collection<Scope> scopes, PipelineListener listener) throws InterruptedException {
        Count count = new Count(new AtomicInteger(), new AtomicInteger());
        ParallelCalls.each(scopes.stream().<Callable<Scope>>map(scope -> () -> {
            fetch(scope, listener, count);
            return scope;
        }).toList(), _ -> {});
    }

    private void fetch(Scope scope, PipelineListener listener, Count count) throws InterruptedException {
        try {
            List<String> known = names.apply(scope);
            count.known().addAndGet(known.size());
            AtomicBoolean signedOut = new AtomicBoolean();
            ParallelCalls
                    .each(known.stream().<Callable<Runnable>>map(name -> () -> ask(scope, name, signedOut, listener))
                            .toList(), answer -> {
                                answer.run();
                                listener.progress(count.done().incrementAndGet(), count.known().get());
                            });
        } catch (CloudException e) {
            listener.failed(e);
        }
    }

    /// Asks for one pipeline; what comes back tells the answer.
    private Runnable ask(Scope scope, String name, AtomicBoolean signedOut, PipelineListener listener) {
        try {
            LivePipeline pipeline = new LivePipeline(scope, name, gateway.definition(scope, name));
            return () -> listener.fetched(pipeline);
        } catch (CloudException.SignInNeeded e) {
            // All pipelines of the scope fail alike: once is enough.
            return signedOut.getAndSet(true) ? () -> {} : () -> listener.failed(e);
        } catch (CloudException e) {
            return () -> listener.failed(e);
        }
    }

    private record Count(AtomicInteger done, AtomicInteger known) {}
}
