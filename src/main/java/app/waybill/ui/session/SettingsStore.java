package app.waybill.ui.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import app.waybill.core.file.FileException;
import app.waybill.core.file.FileVersion;

/// The settings and the file that keeps them. Each change is saved at once, in the order of the changes. A file that
/// could not be understood is left as it is: then changes last until the window closes.
public final class SettingsStore {
    private final ReadOnlyObjectWrapper<Settings> settings;
    private final @Nullable Path path;
    private final Executor saver;
    private final List<String> problems;

    private SettingsStore(Settings settings, @Nullable Path path, Executor saver, List<String> problems) {
        this.settings = new ReadOnlyObjectWrapper<>(settings);
        this.path = path;
        this.saver = saver;
        this.problems = problems;
    }

    /// The settings of a file, or the defaults where there is none yet. `saver` runs saves one after the other, off the FX
    /// thread, and takes care of the [FileException] that one may end with.
    public static SettingsStore load(Path path, Executor saver) {
        try {
            String text = FileVersion.readIfPresent(path).content()
                    .map(bytes -> new String(bytes, StandardCharsets.UTF_8)).orElse("{}");
            SettingsReader.Reading reading = SettingsReader.read(text);
            return new SettingsStore(reading.settings(), path, saver, reading.problems());
        } catch (FileException e) {
            return new SettingsStore(Settings.DEFAULT, path, saver, List.of(String.valueOf(e.getMessage())));
        }
    }

    /// Settings that nobody keeps.
    public static SettingsStore inMemory(Settings settings) {
        return new SettingsStore(settings, null, Runnable::run, List.of());
    }

    /// The settings now.
    public ReadOnlyObjectProperty<Settings> settings() {
        return settings.getReadOnlyProperty();
    }

    /// The file; empty if nobody keeps these settings.
    public Optional<Path> path() {
        return Optional.ofNullable(path);
    }

    /// What could not be understood when the file was read; then it is not written.
    public List<String> problems() {
        return problems;
    }

    /// Changes the settings and saves them.
    public void change(UnaryOperator<Settings> change) {
        Settings changed = change.apply(settings.get());
        if (changed.equals(settings.get())) {
            return;
        }
        settings.set(changed);
        if (path != null && problems.isEmpty()) {
            saver.execute(() -> save(path, changed));
        }
    }

    /// The last window to save wins: settings are no work that could be lost.
    private static void save(Path path, Settings changed) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw FileException.saving(path, e);
        }
        FileVersion.readIfPresent(path).replaceBy(SettingsWriter.write(changed).getBytes(StandardCharsets.UTF_8));
    }
}
