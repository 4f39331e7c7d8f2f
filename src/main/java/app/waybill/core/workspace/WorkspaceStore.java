package app.waybill.core.workspace;

import java.util.Objects;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import app.waybill.core.file.FileException;
import app.waybill.core.gateway.Cloud;
import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.gateway.ObjectRef;
import app.waybill.core.gateway.Scope;

/// Reads workspaces from wherever they are kept. The cloud is opened only for one that is there; `profile` and `region`
/// count where its place names none, null for the profile's own Region. Everything throws [FileException], and
/// [app.waybill.core.gateway.CloudException] for what is kept in S3.
public record WorkspaceStore(Supplier<Cloud> cloud, String profile, @Nullable String region) {
    /// Reads a workspace that must be there.
    public WorkspaceFile load(WorkspacePlace place) {
        return switch (place) {
            case WorkspacePlace.OnDisk(var path) -> WorkspaceFile.load(path);
            case WorkspacePlace.InBucket bucket -> {
                WorkspaceFile found = loadOrBegin(bucket);
                if (found.reading().isEmpty()) {
                    throw new FileException("cannot read " + place + ": there is no such object",
                            "Check the bucket and the key, and through which profile they are read: "
                                    + found.place().remembered() + ".");
                }
                yield found;
            }
        };
    }

    /// Reads a workspace, or begins a new one where there is none.
    public WorkspaceFile loadOrBegin(WorkspacePlace place) {
        return switch (place) {
            case WorkspacePlace.OnDisk(var path) -> WorkspaceFile.loadOrBegin(path);
            case WorkspacePlace.InBucket bucket -> inBucket(bucket);
        };
    }

    private WorkspaceFile inBucket(WorkspacePlace.InBucket place) {
        return WorkspaceFile.in(cloud.get().objects(), object(place));
    }

    /// The object that a place names, with the profile and the Region through which it is reached.
    public ObjectRef object(WorkspacePlace.InBucket place) {
        String through = Objects.requireNonNullElse(place.profile(), profile);
        Scope scope = KnownProfiles.of(cloud.get().profiles().profiles())
                .scope(through, place.region() == null ? region : place.region())
                .orElseThrow(() -> new FileException(
                        "cannot read " + place + ": no Region is known for the profile '" + through + "'",
                        "Name both behind it: '" + place + "?profile=PROFILE&region=REGION'."));
        return new ObjectRef(scope, place.bucket(), place.key());
    }
}
