package app.waybill.core.gateway;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/// Makes one call for each of many things, all at once on virtual threads; the gateways bound the calls in flight.
public final class ParallelCalls {
    private ParallelCalls() {
    }

    /// Makes all calls at once and hands on each answer as soon as it is there, on the calling thread. A call's exception
    /// is thrown, and the others are interrupted. To cancel, interrupt the thread: all calls are interrupted then.
    public static <A> void each(Collection<? extends Callable<A>> calls, Consumer<? super A> answer)
            throws InterruptedException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletionService<A> answered = new ExecutorCompletionService<>(threads);
            calls.forEach(answered::submit);
            for (int i = 0; i < calls.size(); i++) {
                answer.accept(next(answered, threads));
            }
        }
    }

    private static <A> A next(CompletionService<A> answered, ExecutorService threads) throws InterruptedException {
        try {
            return answered.take().get();
        } catch (InterruptedException e) {
            threads.shutdownNow();
            throw e;
        } catch (ExecutionException e) {
            threads.shutdownNow();
            throw unchecked(e);
        }
    }

    /// The answers by what they were asked for, in its order. A call's exception is thrown after all calls have ended. To
    /// cancel, interrupt the thread: all calls are interrupted then.
    public static <Q, A> Map<Q, A> answers(Collection<Q> questions, Function<Q, A> call) throws InterruptedException {
        List<Q> distinct = questions.stream().distinct().toList();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<A>> answers = new ArrayList<>();
            distinct.forEach(question -> answers.add(threads.submit(() -> call.apply(question))));
            Map<Q, A> byQuestion = new LinkedHashMap<>();
            for (int i = 0; i < answers.size(); i++) {
                byQuestion.put(distinct.get(i), await(answers.get(i), threads));
            }
            return byQuestion;
        }
    }

    private static <A> A await(Future<A> answer, ExecutorService threads) throws InterruptedException {
        try {
            return answer.get();
        } catch (InterruptedException e) {
            threads.shutdownNow();
            throw e;
        } catch (ExecutionException e) {
            throw unchecked(e);
        }
    }

    /// What a task threw: never a checked exception, for the tasks may throw none.
    public static RuntimeException unchecked(ExecutionException thrown) {
        return switch (thrown.getCause()) {
            case RuntimeException runtime -> runtime;
            case Error error -> throw error;
            case null, default -> new IllegalStateException(thrown);
        };
    }
}
