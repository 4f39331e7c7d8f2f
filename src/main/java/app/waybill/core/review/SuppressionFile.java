package app.waybill.core.review;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

import app.waybill.core.file.FileVersion;
import app.waybill.core.lint.Finding;
import app.waybill.core.text.JsonDocument;
import app.waybill.core.text.JsonReader;
import app.waybill.core.text.Utf8Text;

/// A `.waybill-lint.json`: which findings in the files beside and beneath it somebody decided to live with, and which of
/// these entries were of use.
final class SuppressionFile {
    static final String NAME = ".waybill-lint.json";

    private final Path path;
    private final JsonDocument document;
    private final List<Finding> problems;
    private final List<Suppression> suppressions;
    private final Set<Suppression> used = ConcurrentHashMap.newKeySet();

    /// Reads the file, which must be there.
    SuppressionFile(Path path) {
        this.path = path;
        document = JsonReader.read(Utf8Text.decode(FileVersion.read(path).content().orElseThrow()).text());
        SuppressionReader reader = new SuppressionReader(document);
        problems = reader.findings();
        suppressions = reader.suppressions();
    }

    /// The folder whose files, and those beneath it, are meant.
    Path folder() {
        return path.toAbsolutePath().normalize().resolveSibling("");
    }

    /// Why a finding is lived with; empty if it is not. The file's path is an absolute one.
    Optional<String> reason(Path file, Finding finding) {
        Path relative = folder().relativize(file);
        Optional<Suppression> found = suppressions.stream().filter(one -> one.covers(relative, finding)).findFirst();
        found.ifPresent(used::add);
        return found.map(Suppression::reason);
    }

    /// What is wrong with the file, and which of its entries, of those that could have been of use, were not.
    ReviewedFile review(String name, Predicate<Suppression> couldBeUsed) {
        List<Finding> findings = new ArrayList<>(problems);
        suppressions.stream().filter(one -> !used.contains(one)).filter(couldBeUsed)
                .forEach(one -> findings.add(SuppressionRule.UNUSED.finding(one.node(),
                        "No finding of \"" + one.rule()
                                + "\" matches this suppression any more. Remove it, so that it does"
                                + " not hide the next one.")));
        return new ReviewedFile(name, document, findings);
    }
}
