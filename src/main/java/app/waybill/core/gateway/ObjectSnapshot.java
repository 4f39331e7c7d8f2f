package app.waybill.core.gateway;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.waybill.core.file.FileChangedException;
import app.waybill.core.file.Snapshot;

/// An object of S3 as it was when it was read. It is written only as long as its ETag is the same, which S3 checks: of two
/// who save at the same time one is told. Everything throws [CloudException], too.
public final class ObjectSnapshot implements Snapshot {
    private final ObjectGateway objects;
    private final ObjectRef object;
    private final WriteCondition condition;
    private final byte @Nullable [] content;

    private ObjectSnapshot(ObjectGateway objects, ObjectRef object, WriteCondition condition,
            byte @Nullable [] content) {
        this.objects = objects;
        this.object = object;
        this.condition = condition;
        this.content = content;
    }

    /// The object as it is now, be it there or not.
    public static ObjectSnapshot read(ObjectGateway objects, ObjectRef object) {
        return objects.read(object, null)
                .map(found -> new ObjectSnapshot(objects, object, new WriteCondition.Unchanged(found.etag()),
                        found.bytes()))
                .orElseGet(() -> new ObjectSnapshot(objects, object, new WriteCondition.Absent(), null));
    }

    @Override
    public Optional<byte[]> content() {
        return content == null ? Optional.empty() : Optional.of(content.clone());
    }

    @Override
    public Snapshot replaceBy(byte[] bytes) {
        if (Arrays.equals(content, bytes)) {
            return unchanged();
        }
        try {
            String etag = objects.write(object, bytes, condition, Map.of(), null).etag();
            return new ObjectSnapshot(objects, object, new WriteCondition.Unchanged(etag), bytes.clone());
        } catch (CloudException.Conflict e) {
            throw changed(e);
        }
    }

    private Snapshot unchanged() {
        ObjectSnapshot now = readAgain();
        if (!now.condition.equals(condition)) {
            throw changed(null);
        }
        return now;
    }

    private FileChangedException changed(@Nullable Exception cause) {
        FileChangedException changed = new FileChangedException(object.uri());
        changed.initCause(cause);
        return changed;
    }

    @Override
    public ObjectSnapshot readAgain() {
        return read(objects, object);
    }
}
