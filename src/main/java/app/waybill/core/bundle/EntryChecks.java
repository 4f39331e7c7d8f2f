package app.waybill.core.bundle;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import app.waybill.core.text.Quoted;

/// What makes a zip unsafe by what its directory says alone. Each kind of danger is told once, with the first entry that
/// has it and the number of others.
final class EntryChecks {
    private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:.*", Pattern.DOTALL);
    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");
    private static final int LINK = 0xA;
    private static final Set<Integer> HARMLESS_TYPES = Set.of(0, 4, 8, LINK);

    /// A kind of danger: which entries have it, and what to say of them.
    private record Danger(Predicate<ZipEntryRecord> has, String what) {}

    private static final List<Danger> DANGERS = List.of(
            new Danger(ZipEntryRecord::isEncrypted, "is encrypted: CodePipeline has no password for it"),
            new Danger(entry -> entry.fileType() == LINK,
                    "is a symbolic link: it may lead anywhere, put the file itself "
                            + "into the zip (zip without -y)"),
            new Danger(entry -> !HARMLESS_TYPES.contains(entry.fileType()), "is a device or a pipe, and no file"),
            new Danger(entry -> entry.name().isEmpty() || CONTROL.matcher(entry.name()).find(),
                    "has an empty name, or control characters in it"),
            new Danger(entry -> entry.name().contains("\\"),
                    "has a backslash in its name, which some programs take for a "
                            + "folder: use one that writes '/'"),
            new Danger(entry -> entry.name().startsWith("/") || DRIVE.matcher(entry.name()).matches(),
                    "has an absolute path: it would be written outside the folder that it is unpacked in"),
            new Danger(entry -> List.of(entry.name().split("/")).contains(".."),
                    "has '..' in its path: it would be written outside the folder that it is unpacked in"),
            new Danger(entry -> !entry.isEncrypted() && !entry.isReadable(),
                    "is packed by another method than deflate, which CodePipeline may not know"));

    private EntryChecks() {
    }

    /// Everything that is wrong with the entries, as clauses.
    static Stream<String> problems(List<ZipEntryRecord> entries) {
        return Stream.concat(DANGERS.stream().flatMap(danger -> problem(entries, danger).stream()),
                duplicate(entries).stream());
    }

    private static Optional<String> problem(List<ZipEntryRecord> entries, Danger danger) {
        List<ZipEntryRecord> found = entries.stream().filter(danger.has()).toList();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of("the entry " + Quoted.of(found.getFirst().name()) + " " + danger.what()
                        + (found.size() == 1 ? "" : " (and " + (found.size() - 1) + " more)"));
    }

    private static Optional<String> duplicate(List<ZipEntryRecord> entries) {
        Set<String> names = new HashSet<>();
        return entries.stream().map(ZipEntryRecord::name).filter(name -> !names.add(name)).findFirst()
                .map(name -> "it holds " + Quoted.of(name) + " twice, and programs differ in which one they take");
    }
}
