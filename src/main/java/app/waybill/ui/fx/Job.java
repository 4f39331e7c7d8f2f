package app.waybill.ui.fx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/// Work with its title and what happens with its result. All handlers run on the FX thread, and none does after the job
/// was cancelled or superseded, but [#onEnd]. An error that no handler takes goes to the operator as a sticky notice.
public final class Job<T extends @Nullable Object> {
    private final String title;
    private final Work<T> work;
    private final List<ErrorHandler<?>> errorHandlers = new ArrayList<>();
    private @Nullable Object key;
    private boolean background;
    private Consumer<? super T> successHandler = result -> {};
    private Runnable endHandler = () -> {};

    private Job(String title, Work<T> work) {
        this.title = title;
        this.work = work;
    }

    /// A job; the title says what is being done: "Listing images".
    public static <T extends @Nullable Object> Job<T> of(String title, Work<T> work) {
        return new Job<>(title, work);
    }

    /// Takes the place of a running job with an equal key, which is cancelled.
    public Job<T> replacing(Object newKey) {
        key = newKey;
        return this;
    }

    /// Only waits for what goes on elsewhere: the window may close without asking, and other work is shown first.
    public Job<T> inBackground() {
        background = true;
        return this;
    }

    /// Whether it only waits for what goes on elsewhere.
    public boolean isInBackground() {
        return background;
    }

    /// What to do with the result.
    public Job<T> onSuccess(Consumer<? super T> handler) {
        successHandler = handler;
        return this;
    }

    /// What to do with an error of that type. The first handler that fits takes it.
    public <E extends Throwable> Job<T> onError(Class<E> type, Consumer<? super E> handler) {
        errorHandlers.add(new ErrorHandler<>(type, handler));
        return this;
    }

    /// What to do when it is over, however it ended.
    public Job<T> onEnd(Runnable handler) {
        endHandler = handler;
        return this;
    }

    /// What is being done.
    public String title() {
        return title;
    }

    /// The work itself.
    public Work<T> work() {
        return work;
    }

    /// Whose place it takes.
    public Optional<Object> key() {
        return Optional.ofNullable(key);
    }

    /// Hands over the result.
    public void succeed(T result) {
        successHandler.accept(result);
    }

    /// Hands over an error; false if no handler takes it.
    public boolean fail(Throwable error) {
        return errorHandlers.stream().anyMatch(handler -> handler.takes(error));
    }

    /// Says that it is over.
    public void end() {
        endHandler.run();
    }

    private record ErrorHandler<E extends Throwable>(Class<E> type, Consumer<? super E> handler) {
        boolean takes(Throwable error) {
            if (!type.isInstance(error)) {
                return false;
            }
            handler.accept(type.cast(error));
            return true;
        }
    }
}
