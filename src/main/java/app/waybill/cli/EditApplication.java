package app.waybill.cli;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import app.waybill.core.gateway.CloudException;
import app.waybill.core.publish.ImageAnswer;
import app.waybill.core.workspace.SaveResult;
import app.waybill.core.workspace.Workspace;
import app.waybill.core.workspace.WorkspaceFile;
import app.waybill.core.workspace.edit.EditLine;
import app.waybill.core.workspace.edit.EditPlan;
import app.waybill.core.workspace.edit.MappingWords;
import app.waybill.core.workspace.edit.Outcome;

/// Shows the plan of an edit, and saves the workspace with it when that is confirmed.
record EditApplication(Console console, Confirmation confirmation) {
    /// Does what is usual of a plan. Returns the exit code: 3 where the cloud said no to something that had to be known, 1
    /// where a line cannot be done.
    int apply(EditPlan plan, WorkspaceFile file, Collection<ImageAnswer> answers) {
        Set<CloudException> failures = new LinkedHashSet<>();
        answers.forEach(answer -> {
            if (answer instanceof ImageAnswer.Failed(CloudException cause)) {
                failures.add(cause);
            }
        });
        return apply(plan, EditLine::isUsual, file, failures);
    }

    /// Does what is wanted of a plan. Returns the exit code: 3 where the cloud said no, 1 where something that would change
    /// is left as it is or cannot be done.
    int apply(EditPlan plan, Predicate<EditLine> wanted, WorkspaceFile file, Collection<CloudException> failures) {
        print(plan, wanted, confirmation.isDryRun() ? console.out() : console.err());
        failures.forEach(failure -> console.err().println(Failures.sentence(failure)));
        List<EditLine> changes = plan.changes().stream().filter(wanted).toList();
        if (!confirmation.isDryRun() && !changes.isEmpty()) {
            confirmation.ask("Save " + file.place() + " with " + counted(plan, changes.size()) + " changed",
                    "nothing was saved");
            save(file, EditPlan.apply(Workspaces.content(file), changes), EditPlan.name(plan.name(), changes));
        }
        return !failures.isEmpty()
                ? ExitCode.CLOUD
                : plan.impossible().isEmpty() && changes.size() == plan.changes().size()
                        ? ExitCode.DONE
                        : ExitCode.NO;
    }

    private void save(WorkspaceFile file, Workspace changed, String name) {
        switch (SaveResult.save(file, changed)) {
            case SaveResult.Merged saved -> {
                console.err().println(file.place() + " saved: " + name);
                saved.taken().forEach(taken -> console.err().println("changed by others meanwhile, and kept: " + taken
                        .words()));
            }
            case SaveResult.Conflicting conflicting -> throw CommandProblem.refused(
                    file.place() + " has changed since it was read, also in " + String.join(", ", conflicting.names())
                            + "; nothing was saved",
                    "Run the command again to see what it would do now.");
        }
    }

    private static void print(EditPlan plan, Predicate<EditLine> wanted, PrintWriter out) {
        TextTable table = new TextTable("SERVICE", EditPlan.isOfContainers(plan.lines()) ? "CONTAINER" : "PART",
                "BEFORE", "AFTER", "NOTE");
        List<EditLine> told = plan.lines().stream().filter(line -> !(line.outcome() instanceof Outcome.Same)).toList();
        told.forEach(line -> table.row(List.of(line.service(), line.part(),
                line.before().map(MappingWords::of).orElse("-"), wanted.test(line) ? after(line) : "-",
                note(line, wanted))));
        if (!told.isEmpty()) {
            table.print(out);
        }
        List<EditLine> changes = plan.changes();
        long done = changes.stream().filter(wanted).count();
        int same = plan.lines().size() - told.size();
        out.println(counted(plan, done) + " would change"
                + (same == 0 ? "" : ", " + same + " so already")
                + (done == changes.size() ? "" : ", " + (changes.size() - done) + " left as they are")
                + (plan.impossible().isEmpty() ? "" : ", " + plan.impossible().size() + " cannot"));
        out.flush();
    }

    private static String after(EditLine line) {
        return line.after().map(MappingWords::of).orElse(line.isChange() ? "taken out" : "-");
    }

    private static String note(EditLine line, Predicate<EditLine> wanted) {
        String remark = line.outcome().remark();
        if (line.objection().isPresent()) {
            return "cannot: " + remark;
        }
        return line.isChange() && !wanted.test(line) ? "left as it is: " + remark : remark;
    }

    private static String counted(EditPlan plan, long count) {
        return EditPlan.isOfContainers(plan.lines())
                ? count + (count == 1 ? " container" : " containers")
                : count + (count == 1 ? " entry" : " entries");
    }
}
