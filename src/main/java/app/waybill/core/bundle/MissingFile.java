package app.waybill.core.bundle;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import app.waybill.core.text.NearestWord;
import app.waybill.core.text.Quoted;

/// The sentence of `bundle-file-missing`: which file is not there, what AWS says then, and what stands there instead.
final class MissingFile {
    private static final int LISTED = 5;

    private MissingFile() {
    }

    static String message(String fileName, List<String> entries) {
        List<String> files = entries.stream().filter(MissingFile::isFile).toList();
        return Quoted.of(fileName)
                + " is not at the root of the zip: the deploy action fails with \"Did not find the image "
                + "definition file " + fileName + " in the input artifacts ZIP file\". " + instead(fileName, files);
    }

    private static String instead(String fileName, List<String> files) {
        if (files.isEmpty()) {
            return "The zip is empty";
        }
        return first(files, file -> base(file).equals(fileName))
                .map(file -> "It is in a folder, as " + Quoted.of(file)
                        + ": zip the file itself, from within that folder")
                .or(() -> first(files, file -> base(file).equalsIgnoreCase(fileName)).map(file -> "There is "
                        + Quoted.of(file) + ": upper and lower case must be the same"))
                .or(() -> first(files, file -> base(file).equalsIgnoreCase("imageDetail.json")).map(file -> "There is "
                        + Quoted.of(file) + ", which an ECR source puts out and which names no container: see waybill "
                        + "convert"))
                .or(() -> NearestWord.to(fileName, files).map(file -> "There is " + Quoted.of(file)
                        + ": rename it, or set FileName in the pipeline's deploy action"))
                .orElseGet(() -> "There is " + listed(files));
    }

    private static Optional<String> first(List<String> files, Predicate<String> fits) {
        return files.stream().filter(fits).findFirst();
    }

    private static String listed(List<String> files) {
        String first = String.join(", ", files.stream().limit(LISTED).map(Quoted::of).toList());
        return files.size() <= LISTED ? "only " + first : first + " and " + (files.size() - LISTED) + " more";
    }

    /// Whether the entry is a file that somebody meant to pack: no folder, and nothing that macOS adds.
    private static boolean isFile(String entry) {
        return !entry.endsWith("/") && !entry.startsWith("__MACOSX/") && !base(entry).startsWith("._")
                && !base(entry).equals(".DS_Store");
    }

    private static String base(String entry) {
        return entry.substring(entry.lastIndexOf('/') + 1);
    }
}
