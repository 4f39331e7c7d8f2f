package app.waybill.ui.recipe;

import java.nio.file.Path;
import java.util.List;

import app.waybill.core.file.PlannedFile;
import app.waybill.core.file.PlannedFile.Change;

/// What saving the files into a folder would do to each.
public record SavePlan(Path folder, List<PlannedFile> files) {
    /// Keeps an unchangeable copy of the files.
    public SavePlan {
        files = List.copyOf(files);
    }

    /// How many files it changes in that way.
    public int count(Change change) {
        return (int) files.stream().filter(file -> file.change() == change).count();
    }

    /// How many files would be written.
    public int writes() {
        return files.size() - count(Change.SAME);
    }

    /// The name of the act, with the count: "Save 9 files", "Save 9 files, replace 2 of them".
    public String act() {
        int replaced = count(Change.REPLACES);
        String save = "Save " + words(writes());
        return replaced == 0
                ? save
                : replaced == writes() ? "Replace " + words(replaced) : save + ", replacing " + replaced;
    }

    /// A number of files in words.
    static String words(int files) {
        return files == 1 ? "1 file" : files + " files";
    }
}
