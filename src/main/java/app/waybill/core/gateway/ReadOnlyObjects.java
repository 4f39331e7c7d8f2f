package app.waybill.core.gateway;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/// Refuses all writes through profiles that are read-only, whoever asks, with [CloudException.Refused]; reads go on.
public final class ReadOnlyObjects implements ObjectGateway {
    private final ObjectGateway objects;
    private final Predicate<String> readOnly;

    /// Puts itself before a gateway. `readOnly` tells for each profile, at each write anew, whether it is read-only.
    public ReadOnlyObjects(ObjectGateway objects, Predicate<String> readOnly) {
        this.objects = objects;
        this.readOnly = readOnly;
    }

    @Override
    public Versioning versioning(ObjectRef object, @Nullable String owner) {
        return objects.versioning(object, owner);
    }

    @Override
    public Optional<StoredObject> read(ObjectRef object, @Nullable String owner) {
        return objects.read(object, owner);
    }

    @Override
    public List<ObjectVersion> versions(ObjectRef object, @Nullable String owner) {
        return objects.versions(object, owner);
    }

    @Override
    public List<ListedObject> list(ObjectRef prefix, @Nullable String after, @Nullable String owner) {
        return objects.list(prefix, after, owner);
    }

    @Override
    public StoredObject read(ObjectRef object, String versionId, @Nullable String owner) {
        return objects.read(object, versionId, owner);
    }

    @Override
    public StoredVersion write(ObjectRef object, byte[] bytes, WriteCondition condition, Map<String, String> metadata,
            @Nullable Encryption encryption, @Nullable String owner) {
        String profile = object.scope().profile();
        if (readOnly.test(profile)) {
            throw new CloudException.Refused(
                    new Call(profile, object.scope().region(), "s3:PutObject", object.uri()),
                    "the profile is read-only in Waybill; nothing was written",
                    "Unlock the profile if you mean to change what it reaches.");
        }
        return objects.write(object, bytes, condition, metadata, encryption, owner);
    }
}
