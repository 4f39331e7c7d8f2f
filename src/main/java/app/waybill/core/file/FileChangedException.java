package app.waybill.core.file;

/// The file is not what it was when it was read: somebody else saved, moved or deleted it. Nothing was written. To go
/// on, read the file again and decide: take what is there now, write over it, or save under another name.
public final class FileChangedException extends FileException {
    private static final long serialVersionUID = 1;

    /// The change of a file, as people name it.
    public FileChangedException(String file) {
        super(file + " has changed since it was read; nothing was saved",
                "Look at the difference, then reload the file, save over it, or save under another name.");
    }
}
