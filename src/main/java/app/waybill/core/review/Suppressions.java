package app.waybill.core.review;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

import app.waybill.core.lint.Finding;
import app.waybill.core.text.JsonDocument;

/// Sets aside the findings that the `.waybill-lint.json` files beside the reviewed ones name. They are looked for in the
/// folder of a file and those above it: up to the current folder if the file lies beneath that, else up to the folder that
/// was given to be reviewed. May be asked by several threads.
public final class Suppressions {
    private final Path current;
    private final List<Path> givenFolders;
    private final Predicate<String> chosen;
    private final Map<Path, Optional<SuppressionFile>> files = new ConcurrentHashMap<>();
    private final Set<Path> reviewed = ConcurrentHashMap.newKeySet();

    /// For a review of these files and folders by the rules that are chosen.
    public Suppressions(List<Path> given, Predicate<String> chosen) {
        this.chosen = chosen;
        current = absolute(Path.of(""));
        givenFolders = given.stream().filter(Files::isDirectory).map(Suppressions::absolute).toList();
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    /// The file with its findings, of which those that are suppressed do not count.
    public ReviewedFile apply(Path file, JsonDocument document, List<Finding> findings) {
        Path path = absolute(file);
        reviewed.add(path);
        List<SuppressionFile> above = above(path);
        List<Finding> counted = new ArrayList<>();
        List<Suppressed> suppressed = new ArrayList<>();
        for (Finding finding : findings) {
            above.stream().flatMap(one -> one.reason(path, finding).stream()).findFirst().ifPresentOrElse(
                    reason -> suppressed.add(new Suppressed(finding, reason)), () -> counted.add(finding));
        }
        return new ReviewedFile(file.toString(), document, counted, suppressed);
    }

    /// What is to be said, when all is reviewed, about the `.waybill-lint.json` files themselves; those about which there is
    /// nothing to say are left out.
    public List<ReviewedFile> review() {
        return files.values().stream().flatMap(Optional::stream).sorted(Comparator.comparing(SuppressionFile::folder))
                .map(file -> file.review(shown(file), one -> couldBeUsed(file, one)))
                .filter(file -> !file.findings().isEmpty()).toList();
    }

    private List<SuppressionFile> above(Path file) {
        Path top = top(file);
        List<SuppressionFile> found = new ArrayList<>();
        for (Path folder = file.getParent(); folder != null && folder.startsWith(top); folder = folder.getParent()) {
            files.computeIfAbsent(folder, Suppressions::find).ifPresent(found::add);
        }
        return found;
    }

    private Path top(Path file) {
        return Stream.concat(Stream.of(current), givenFolders.stream()).filter(file::startsWith).findFirst()
                .orElseGet(() -> file.resolveSibling(""));
    }

    private static Optional<SuppressionFile> find(Path folder) {
        Path file = folder.resolve(SuppressionFile.NAME);
        return Files.exists(file) ? Optional.of(new SuppressionFile(file)) : Optional.empty();
    }

    /// An entry that is of no use is only said to be so where all that it could be about was reviewed.
    private boolean couldBeUsed(SuppressionFile file, Suppression one) {
        boolean wholeFolder = givenFolders.stream().anyMatch(file.folder()::startsWith);
        FileGlob glob = one.file();
        boolean onlyFile = glob != null && glob.isOneFile()
                && reviewed.contains(file.folder().resolve(glob.pattern()).normalize());
        return chosen.test(one.rule()) && (wholeFolder || onlyFile);
    }

    private String shown(SuppressionFile file) {
        Path path = file.folder().resolve(SuppressionFile.NAME);
        return path.startsWith(current) ? current.relativize(path).toString() : path.toString();
    }
}
