package app.waybill.core.publish;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;

import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.ObjectGateway;
import app.waybill.core.gateway.ObjectVersion;
import app.waybill.core.gateway.ParallelCalls;

/// The versions of a bundle, the newest first. `older` are those that were not looked at.
public record BundleHistory(List<PastBundle> bundles, int older) {
    /// Keeps an unchangeable copy of the bundles.
    public BundleHistory {
        bundles = List.copyOf(bundles);
    }

    /// The newest versions at a place, at most so many, with their contents: one call lists them, and one reads each,
    /// several at once. A version that may not be read is there without its contents. `progress` is told on the calling
    /// thread. Throws [CloudException]. To cancel, interrupt the thread.
    public static BundleHistory of(ObjectGateway objects, BundleTarget target, int most, ReadingProgress progress)
            throws InterruptedException {
        List<ObjectVersion> all = objects.versions(target.object(), target.ownerOrNull());
        List<ObjectVersion> newest = all.subList(0, Math.min(most, all.size()));
        Map<ObjectVersion, PastBundle> read = new HashMap<>();
        ParallelCalls.each(newest.stream().<Callable<PastBundle>>map(it -> () -> version(objects, target, it)).toList(),
                bundle -> {
                    read.put(bundle.version(), bundle);
                    progress.read(read.size(), newest.size());
                });
        return new BundleHistory(newest.stream().map(it -> Objects.requireNonNull(read.get(it))).toList(),
                all.size() - newest.size());
    }

    /// Is told how many versions are read, out of those that will be.
    @FunctionalInterface
    public interface ReadingProgress {
        /// One more is read.
        void read(int done, int all);
    }

    /// One version of the bundle. Throws [CloudException], [CloudException.NotFound] where there is no such version.
    static PastBundle version(ObjectGateway objects, BundleTarget target, ObjectVersion version) {
        return new PastBundle(version, contents(objects, target, version));
    }

    private static Published contents(ObjectGateway objects, BundleTarget target, ObjectVersion version) {
        if (version.kind() == ObjectVersion.Kind.DELETE_MARKER) {
            return new Published.Nothing();
        }
        try {
            return Published.of(objects.read(target.object(), version.versionId(), target.ownerOrNull()),
                    target.fileName());
        } catch (CloudException.AccessDenied e) {
            return new Published.Unseen(e);
        }
    }
}
