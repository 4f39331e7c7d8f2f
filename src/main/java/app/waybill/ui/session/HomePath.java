package app.waybill.ui.session;

import java.nio.file.Path;

import app.waybill.core.workspace.WorkspacePlace;

/// Paths as people write them: `~/.aws/config` for what lies in their home.
public final class HomePath {
    private HomePath() {
    }

    /// A path in short, for the home of whoever runs Waybill.
    public static String of(Path path) {
        return of(path, Path.of(System.getProperty("user.home")));
    }

    /// A place in short.
    public static String of(WorkspacePlace place) {
        return switch (place) {
            case WorkspacePlace.OnDisk(Path path) -> of(path.toAbsolutePath());
            case WorkspacePlace.InBucket bucket -> bucket.toString();
        };
    }

    static String of(Path path, Path home) {
        return path.startsWith(home) && !path.equals(home)
                ? Path.of("~").resolve(home.relativize(path)).toString()
                : path.toString();
    }
}
