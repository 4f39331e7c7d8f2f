package app.waybill.ui.fx;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks the operator for files. An interface, because the system's dialogs cannot be shown without a display.
public interface FileDialogs {
    /// Asks for one file to open; empty when the operator cancels.
    Optional<Path> open(String title, FileKind kind);

    /// Asks for several files to open; empty when the operator cancels.
    List<Path> openSeveral(String title, FileKind kind);

    /// Asks where to save; empty when the operator cancels. The system asks before a file is replaced.
    Optional<Path> save(String title, FileKind kind, String suggestedName);

    /// Asks for a folder; empty when the operator cancels.
    Optional<Path> folder(String title);
}
