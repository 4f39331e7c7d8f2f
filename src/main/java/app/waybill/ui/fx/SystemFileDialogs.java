package app.waybill.ui.fx;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

/// The system's own file dialogs, above the window, starting in the folder used last.
public final class SystemFileDialogs implements FileDialogs {
    private final Supplier<? extends @Nullable Window> owner;
    private @Nullable File lastFolder;

    /// Dialogs above the window that is the owner when they open.
    public SystemFileDialogs(Supplier<? extends @Nullable Window> owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> open(String title, FileKind kind) {
        return remembered(chooser(title, kind).showOpenDialog(owner.get()));
    }

    @Override
    public List<Path> openSeveral(String title, FileKind kind) {
        List<File> files = chooser(title, kind).showOpenMultipleDialog(owner.get());
        if (files == null || files.isEmpty()) {
            return List.of();
        }
        lastFolder = files.getFirst().getParentFile();
        return files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> save(String title, FileKind kind, String suggestedName) {
        FileChooser chooser = chooser(title, kind);
        chooser.setInitialFileName(suggestedName);
        return remembered(chooser.showSaveDialog(owner.get()));
    }

    @Override
    public Optional<Path> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(existingFolder());
        return remembered(chooser.showDialog(owner.get()));
    }

    private FileChooser chooser(String title, FileKind kind) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(existingFolder());
        chooser.getExtensionFilters().setAll(new ExtensionFilter(kind.label(), kind.patterns()),
                new ExtensionFilter("All files", "*"));
        return chooser;
    }

    private @Nullable File existingFolder() {
        return lastFolder != null && lastFolder.isDirectory() ? lastFolder : null;
    }

    private Optional<Path> remembered(@Nullable File file) {
        if (file == null) {
            return Optional.empty();
        }
        lastFolder = file.getParentFile();
        return Optional.of(file.toPath());
    }
}
