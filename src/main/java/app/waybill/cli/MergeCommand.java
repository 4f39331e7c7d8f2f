package app.waybill.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

import app.waybill.core.file.FileVersion;
import app.waybill.core.review.report.FindingLine;
import app.waybill.core.text.TextDiff;
import app.waybill.core.workspace.Workspace;
import app.waybill.core.workspace.WorkspaceMerge;
import app.waybill.core.workspace.WorkspaceMerge.Conflict;
import app.waybill.core.workspace.WorkspaceMerge.Side;
import app.waybill.core.workspace.WorkspaceReader;
import app.waybill.core.workspace.WorkspaceReading;
import app.waybill.core.workspace.WorkspaceWriter;

/// `merge`: brings two versions of a workspace file together, service by service, as Git asks its merge drivers to do.
final class MergeCommand implements Command {
    private final Console console;
    private final PositionalParamSpec base = Arguments.file(0, "BASE",
            "What both began with; an empty file where both are new. Git's %%O.");
    private final PositionalParamSpec ours = Arguments.file(1, "OURS", "Ours, which takes the result. Git's %%A.");
    private final PositionalParamSpec theirs = Arguments.file(2, "THEIRS", "Theirs. Git's %%B.");
    private final PositionalParamSpec path = PositionalParamSpec.builder().type(String.class).index("3").arity("0..1")
            .paramLabel("PATH").description("How the file is called when something is said of it. Git's %%P.").build();

    MergeCommand(Console console) {
        this.console = console;
    }

    @Override
    public CommandSpec spec() {
        return Arguments.command("merge", this,
                "Merges two versions of a workspace file, service by service, as a merge driver of Git.",
                "What both changed differently stands between conflict marks in OURS, and the exit code is 1.")
                .addPositional(base).addPositional(ours).addPositional(theirs).addPositional(path);
    }

    @Override
    public Integer call() {
        FileVersion mine = FileVersion.read(ours.getValue());
        FileVersion before = FileVersion.read(base.getValue());
        WorkspaceMerge merge = new WorkspaceMerge(
                bytes(before).length == 0 ? Workspace.EMPTY : read(before, base), read(mine, ours),
                read(FileVersion.read(theirs.getValue()), theirs));
        List<Conflict> conflicts = merge.conflicts();
        String kept = WorkspaceWriter.write(merge.merged(Map.of(), Side.MINE));
        String taken = WorkspaceWriter.write(merge.merged(Map.of(), Side.THEIRS));
        mine.replaceBy(TextDiff.of(kept, taken).marked("ours", "theirs").getBytes(StandardCharsets.UTF_8));
        conflicts.forEach(conflict -> console.err().println(name() + ": " + conflict.words()));
        return conflicts.isEmpty() ? ExitCode.DONE : ExitCode.NO;
    }

    private String name() {
        return Objects.requireNonNullElseGet(path.getValue(), () -> ours.<Path>getValue().toString());
    }

    private Workspace read(FileVersion file, PositionalParamSpec side) {
        String label = name() + " (" + side.paramLabel() + ")";
        WorkspaceReading reading = WorkspaceReader.read(bytes(file));
        reading.errors().forEach(finding -> console.err().println(FindingLine.of(label, finding)));
        return reading.workspace().orElseThrow(() -> CommandProblem.wrongContent(label + " has mistakes",
                "Correct them and merge again: nothing was written."));
    }

    private static byte[] bytes(FileVersion file) {
        return file.content().orElseThrow();
    }
}
