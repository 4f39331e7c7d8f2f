package app.waybill.ui.publish;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import org.jspecify.annotations.Nullable;

import app.waybill.core.publish.AfterFailure;
import app.waybill.core.publish.PublishOutcome;
import app.waybill.core.publish.Publisher;
import app.waybill.ui.fx.Progress;

/// Uploads bundles one after the other, to the first that fails or to the last, as chosen. When it is cancelled, the upload under way is finished first, so that each bundle
/// was either written and is known to be, or was not begun.
final class Uploading {
    private final Publisher publisher;
    private final @Nullable String workspace;
    private final List<BundleItem> items;
    private final AfterFailure afterFailure;
    private final Map<BundleItem, PublishOutcome> outcomes = new ConcurrentHashMap<>();

    Uploading(Publisher publisher, @Nullable String workspace, List<BundleItem> items,
            AfterFailure afterFailure) {
        this.publisher = publisher;
        this.workspace = workspace;
        this.items = List.copyOf(items);
        this.afterFailure = afterFailure;
    }

    List<BundleItem> items() {
        return items;
    }

    /// The work itself, off the FX thread.
    int work(Progress progress) {
        for (BundleItem item : items) {
            if (progress.cancelled()) {
                break;
            }
            progress.update(outcomes.size(), items.size());
            progress.say(item.name());
            progress.show(item::begin);
            PublishOutcome outcome = undisturbed(item);
            outcomes.put(item, outcome);
            progress.show(() -> item.end(outcome));
            if (afterFailure.ends(outcome)) {
                break;
            }
        }
        return outcomes.size();
    }

    /// Settles what the work could not show any more.
    void settle() {
        for (BundleItem item : items) {
            PublishOutcome outcome = outcomes.get(item);
            if (outcome == null) {
                item.giveUp();
            } else if (item.outcome().isEmpty()) {
                item.end(outcome);
            }
        }
    }

    /// An interrupted upload may or may not have been written: so the thread that is interrupted only waits for it.
    private PublishOutcome undisturbed(BundleItem item) {
        FutureTask<PublishOutcome> upload = new FutureTask<>(() -> publisher.publish(item.upload(), workspace));
        Thread.ofVirtual().name("Publishing " + item.name()).start(upload);
        while (true) {
            try {
                return upload.get();
            } catch (InterruptedException _) {
                // whoever interrupts has cancelled the work, which is asked for before the next bundle
            } catch (ExecutionException e) {
                throw new IllegalStateException("publishing " + item.name(), e.getCause());
            }
        }
    }
}
