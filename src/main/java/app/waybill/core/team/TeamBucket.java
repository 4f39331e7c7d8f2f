package app.waybill.core.team;

import java.time.LocalDate;
import java.util.List;

import app.waybill.core.file.Snapshot;
import app.waybill.core.gateway.ObjectGateway;
import app.waybill.core.gateway.ObjectRef;
import app.waybill.core.gateway.ObjectSnapshot;

/// The journals of a team in S3: an object for each member and day, whose keys begin with the day, so that a listing can
/// begin with one.
record TeamBucket(ObjectGateway objects, ObjectRef prefix) implements TeamPlace {
    @Override
    public String name() {
        return prefix.uri();
    }

    @Override
    public List<DayFile> since(LocalDate day) {
        String beginning = prefix.key() + "/";
        return objects.list(at(beginning), beginning + day, null).stream()
                .flatMap(found -> DayFile.of(found.key().substring(beginning.length()), found.etag()).stream())
                .toList();
    }

    @Override
    public Snapshot open(DayFile file) {
        return ObjectSnapshot.read(objects, at(prefix.key() + "/" + file.name()));
    }

    private ObjectRef at(String key) {
        return new ObjectRef(prefix.scope(), prefix.bucket(), key);
    }
}
