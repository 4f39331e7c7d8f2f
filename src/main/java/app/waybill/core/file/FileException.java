package app.waybill.core.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/// Why a file could not be read or saved. The message is one sentence that names the file; [#advice] is one that says
/// what to do. Whatever happened, the file is as it was before.
public sealed class FileException extends RuntimeException permits FileChangedException {
    private static final long serialVersionUID = 1;

    private final String advice;

    /// An error with its sentence and its advice.
    public FileException(String message, String advice) {
        super(message);
        this.advice = advice;
    }

    private FileException(String message, String advice, IOException cause) {
        super(message, cause);
        this.advice = advice;
    }

    /// One sentence that says what to do.
    public String advice() {
        return advice;
    }

    /// Says in words what the operating system answered when the file was to be read.
    public static FileException reading(Path path, IOException cause) {
        return of("cannot read " + path, path, cause);
    }

    /// Says in words what the operating system answered when the file was to be written.
    public static FileException saving(Path path, IOException cause) {
        return of("cannot save " + path, path, cause);
    }

    private static FileException of(String what, Path path, IOException cause) {
        String reason = cause instanceof FileSystemException told && told.getReason() != null
                ? told.getReason()
                : String.valueOf(cause.getMessage());
        return switch (cause) {
            case NoSuchFileException _ -> new FileException(what + ": there is no such file or folder",
                    "Check the name, or create the folder first.", cause);
            case AccessDeniedException _ -> new FileException(what + ": permission denied",
                    "Check who may read and write the file and its folder, or use another folder.", cause);
            case NotDirectoryException _ -> new FileException(what + ": a part of the path is a file, not a folder",
                    "Check the path.", cause);
            default -> new FileException(what + ": " + reason, adviceFor(reason, path), cause);
        };
    }

    private static String adviceFor(String reason, Path path) {
        if (reason.contains("No space left") || reason.contains("not enough space") || reason.contains("quota")) {
            return "The disk is full: free some space, or use a folder on another disk.";
        }
        if (reason.contains("Read-only file system")) {
            return "Nothing can be written there: use another folder.";
        }
        if (reason.contains("Not a directory")) {
            return "A part of the path is a file, not a folder: check the path.";
        }
        return "Check the file " + path.getFileName() + " and its folder, then try again.";
    }
}
