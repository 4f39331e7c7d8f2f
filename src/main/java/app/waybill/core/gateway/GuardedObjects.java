package app.waybill.core.gateway;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/// S3 with a lock on writing: what a profile that is read-only now would write is refused before any call is made.
public record GuardedObjects(ObjectGateway objects, Predicate<String> isReadOnly) implements ObjectGateway {
    @Override
    public Versioning versioning(ObjectRef object, @Nullable String owner) {
        return objects.versioning(object, owner);
    }

    @Override
    public Optional<StoredObject> read(ObjectRef object, @Nullable String owner) {
        return objects.read(object, owner);
    }

    @Override
    public StoredVersion write(ObjectRef object, byte[] bytes, WriteCondition condition, Map<String, String> metadata,
            @Nullable String owner) {
        String profile = object.scope().profile();
        if (isReadOnly.test(profile)) {
            throw new CloudException.Refused(
                    new Call(profile, object.scope().region(), "s3:PutObject", object.uri()),
                    "the profile is read-only", "Unlock " + profile + " first, or publish through another profile.");
        }
        return objects.write(object, bytes, condition, metadata, owner);
    }
}
