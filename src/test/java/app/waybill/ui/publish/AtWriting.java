package app.waybill.ui.publish;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.waybill.core.gateway.Encryption;
import app.waybill.core.gateway.ListedObject;
import app.waybill.core.gateway.ObjectGateway;
import app.waybill.core.gateway.ObjectRef;
import app.waybill.core.gateway.ObjectVersion;
import app.waybill.core.gateway.StoredObject;
import app.waybill.core.gateway.StoredVersion;
import app.waybill.core.gateway.Versioning;
import app.waybill.core.gateway.WriteCondition;

/// S3 that does something while it writes.
final class AtWriting implements ObjectGateway {
    private final ObjectGateway objects;
    Runnable atWriting = () -> {};

    AtWriting(ObjectGateway objects) {
        this.objects = objects;
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
    public StoredVersion write(ObjectRef object, byte[] bytes, WriteCondition condition,
            Map<String, String> metadata, @Nullable Encryption encryption, @Nullable String owner) {
        atWriting.run();
        return objects.write(object, bytes, condition, metadata, encryption, owner);
    }
}
