package app.waybill.ui.settings;

import java.nio.file.Path;

import app.waybill.core.workspace.WorkspacePlace;
import app.waybill.ui.session.HomePath;

/// A file that Waybill reads or writes: what it is, where it is in short, and where it is in full.
public record KnownFile(String label, String inShort, String full) {
    static KnownFile of(String label, Path path) {
        return new KnownFile(label, HomePath.of(path), path.toString());
    }

    static KnownFile of(String label, WorkspacePlace place) {
        return new KnownFile(label, HomePath.of(place), place.remembered());
    }
}
