package app.waybill.core.publish;

import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import org.jspecify.annotations.Nullable;

import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.ObjectGateway;
import app.waybill.core.gateway.ObjectRef;
import app.waybill.core.gateway.Scope;
import app.waybill.core.gateway.Versioning;

/// Whether buckets keep versions: each is asked once, by the first who wants to know it, however many bundles lie in it.
final class BucketVersioning {
    private final ObjectGateway objects;
    private final Map<Bucket, FutureTask<Versioning>> asked = new ConcurrentHashMap<>();

    private record Bucket(Scope scope, String name, @Nullable String owner) {}

    BucketVersioning(ObjectGateway objects) {
        this.objects = objects;
    }

    /// The versioning of the object's bucket; throws [CloudException] as the gateway does.
    Versioning of(ObjectRef object, @Nullable String owner) {
        FutureTask<Versioning> task = new FutureTask<>(() -> objects.versioning(object, owner));
        FutureTask<Versioning> before = asked.putIfAbsent(new Bucket(object.scope(), object.bucket(), owner), task);
        if (before == null) {
            task.run();
        }
        try {
            return (before == null ? task : before).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException(String.valueOf(e.getMessage()));
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        }
    }
}
