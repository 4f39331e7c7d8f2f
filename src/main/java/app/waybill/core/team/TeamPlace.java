package app.waybill.core.team;

import java.time.LocalDate;
import java.util.List;

import app.waybill.core.file.Snapshot;
import app.waybill.core.workspace.WorkspacePlace;
import app.waybill.core.workspace.WorkspaceStore;

/// Where a team keeps its journals. Everything throws [app.waybill.core.file.FileException], and
/// [app.waybill.core.gateway.CloudException] for what is kept in S3.
public interface TeamPlace {
    /// The place as people name it.
    String name();

    /// The files of that day and of later ones.
    List<DayFile> since(LocalDate day);

    /// A file as it is now, be it there or not. It can be replaced as long as it is what it was.
    Snapshot open(DayFile file);

    /// The place that a text names: a path, or `s3://BUCKET/PREFIX`, behind which `?profile=P&region=R` may say through which
    /// profile and Region. Throws `IllegalArgumentException` with a sentence if it names none.
    static WorkspacePlace named(String text) {
        return WorkspacePlace.of(text.strip().replaceFirst("(?<=[^/])/+(?=\\?|$)", ""));
    }

    /// A folder, which is made when something is written, or the objects of a bucket whose keys begin so: `s3://BUCKET/PREFIX`,
    /// reached as the store's workspaces are.
    static TeamPlace of(WorkspacePlace place, WorkspaceStore store) {
        return switch (place) {
            case WorkspacePlace.OnDisk(var folder) -> new TeamFolder(folder);
            case WorkspacePlace.InBucket bucket -> new TeamBucket(store.cloud().get().objects(), store.object(bucket));
        };
    }
}
