package app.waybill.ui.importing;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import app.waybill.core.file.FileVersion;
import app.waybill.core.importing.AnySource;
import app.waybill.core.importing.FoundService;
import app.waybill.core.importing.ImportProblem;
import app.waybill.core.importing.ReadServices;
import app.waybill.ui.fx.FileKind;
import app.waybill.ui.session.Session;

/// Which files, or which pasted text, are to be imported.
public final class FileChoice {
    private static final FileKind KIND = new FileKind("JSON, CSV or zip", List.of("*.json", "*.csv", "*.tsv", "*.txt",
            "*.zip"));

    private final Session session;
    private final ReadOnlyObjectWrapper<List<Path>> files = new ReadOnlyObjectWrapper<>(List.of());
    private final StringProperty text = new SimpleStringProperty("");
    private final StringProperty service = new SimpleStringProperty("");

    /// No file and no text yet.
    public FileChoice(Session session) {
        this.session = session;
    }

    /// The files.
    ReadOnlyObjectProperty<List<Path>> files() {
        return files.getReadOnlyProperty();
    }

    /// What was pasted.
    StringProperty text() {
        return text;
    }

    /// Which service image definitions are of.
    StringProperty service() {
        return service;
    }

    /// Asks for files.
    void ask() {
        files.set(session.desktop().dialogs().openSeveral("Import from these files", KIND));
    }

    /// Whether there is something to read.
    boolean isGiven() {
        return !files.get().isEmpty() || !text.get().isBlank();
    }

    /// What there is to read, taken now to be read on another thread.
    Reading reading() {
        return new Reading(files.get(), text.get());
    }

    /// The files and the text, to be read.
    record Reading(List<Path> files, String text) {
        /// Reads all of it. Throws [app.waybill.core.file.FileException].
        Found read(AnySource source) {
            List<FoundService> services = new ArrayList<>();
            List<String> problems = new ArrayList<>();
            for (Path file : files) {
                take(file.getFileName().toString(), source.read(FileVersion.read(file).content().orElseThrow()),
                        services, problems);
            }
            if (!text.isBlank()) {
                take("the text", source.read(text.getBytes(StandardCharsets.UTF_8)), services, problems);
            }
            return new Found(services, problems);
        }

        private static void take(String name, ReadServices read, List<FoundService> services,
                List<String> problems) {
            services.addAll(read.services());
            read.problems().stream().map(problem -> words(name, problem)).forEach(problems::add);
        }

        private static String words(String name, ImportProblem problem) {
            return name + ", line " + problem.place().line() + ", column " + problem.place().column() + ": "
                    + problem.message();
        }
    }

    /// What was read, and what was wrong with it.
    record Found(List<FoundService> services, List<String> problems) {
        Found {
            services = List.copyOf(services);
            problems = List.copyOf(problems);
        }
    }
}
