package app.waybill.ui;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Saves settings off the FX thread, one after the other, and to the last one when the window closes.
final class SaveQueue implements Executor {
    private static final int PATIENCE_SECONDS = 5;

    private final ExecutorService thread = Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());
    private final Consumer<RuntimeException> failed;

    /// `failed` hears, on the saving thread, what went wrong.
    SaveQueue(Consumer<RuntimeException> failed) {
        this.failed = failed;
    }

    @Override
    public void execute(Runnable save) {
        thread.execute(() -> {
            try {
                save.run();
            } catch (RuntimeException e) {
                failed.accept(e);
            }
        });
    }

    /// Waits until all is saved, but not for long: a dead network folder must not keep the window open.
    void finish() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
