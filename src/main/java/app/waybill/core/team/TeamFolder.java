package app.waybill.core.team;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import app.waybill.core.file.FileException;
import app.waybill.core.file.FileVersion;
import app.waybill.core.file.Snapshot;

/// The journals of a team in a folder that all of them reach: a folder for each day, a file for each member in it.
record TeamFolder(Path folder) implements TeamPlace {
    @Override
    public String name() {
        return folder.toString();
    }

    @Override
    public List<DayFile> since(LocalDate day) {
        return in(folder).stream().filter(found -> found.getFileName().toString().compareTo(day.toString()) >= 0)
                .filter(Files::isDirectory).flatMap(found -> in(found).stream()
                        .flatMap(path -> file(found.getFileName() + "/" + path.getFileName()).stream()))
                .toList();
    }

    private static List<Path> in(Path folder) {
        try (Stream<Path> found = Files.list(folder)) {
            return found.toList();
        } catch (NoSuchFileException _) {
            return List.of();
        } catch (IOException e) {
            throw FileException.reading(folder, e);
        }
    }

    private Optional<DayFile> file(String name) {
        Path path = folder.resolve(name);
        try {
            BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
            return DayFile.of(name, now.lastModifiedTime() + "/" + now.size());
        } catch (IOException e) {
            throw FileException.reading(path, e);
        }
    }

    @Override
    public Snapshot open(DayFile file) {
        Path path = folder.resolve(file.name());
        try {
            Files.createDirectories(folder.resolve(file.day().toString()));
        } catch (IOException e) {
            throw FileException.saving(path, e);
        }
        return FileVersion.readIfPresent(path);
    }
}
