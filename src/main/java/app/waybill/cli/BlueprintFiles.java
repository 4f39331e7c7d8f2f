package app.waybill.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import app.waybill.core.recipe.Blueprint;

/// The files of a blueprint in a folder: first what would happen to each, then written.
record BlueprintFiles(List<OutputFile> files) {
    /// Looks at what is in the folder now, which need not be there.
    static BlueprintFiles in(Path folder, Blueprint blueprint) {
        return new BlueprintFiles(blueprint.files().stream().map(file -> OutputFile.at(folder.resolve(file.name()),
                file.text().getBytes(StandardCharsets.UTF_8))).toList());
    }

    /// Lists on standard output what would happen: `new`, `same` or `replaces`, and the file.
    void list(Console console) {
        files.forEach(file -> console.out().println(file.change() + " " + file.path()));
    }

    /// A [CommandProblem] if a file that is there would be replaced by another.
    void refuseToReplace() {
        List<OutputFile> replaced = files.stream().filter(OutputFile::replaces).toList();
        if (!replaced.isEmpty()) {
            throw CommandProblem.refused("nothing was written: "
                    + replaced.stream().map(file -> file.path().toString()).collect(Collectors.joining(", "))
                    + (replaced.size() == 1 ? " is" : " are") + " there already, with other content",
                    "Give --yes to replace, or another folder with -o.");
        }
    }

    /// Writes them all.
    void write(Console console) {
        files.forEach(file -> file.write(console));
    }
}
