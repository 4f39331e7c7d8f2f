package app.waybill.cli;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import app.waybill.core.gateway.CloudException;
import app.waybill.core.publish.ImageAnswer;
import app.waybill.core.workspace.WorkspaceFile;
import app.waybill.core.workspace.edit.EditLine;
import app.waybill.core.workspace.edit.EditPlan;
import app.waybill.core.workspace.edit.MappingWords;
import app.waybill.core.workspace.edit.Outcome;

/// Shows the plan of an edit, and saves the workspace with it when that is confirmed.
record EditApplication(Console console, Confirmation confirmation) {
    /// Returns the exit code: 3 where the cloud said no to something that had to be known, 1 where a line cannot be done.
    int apply(EditPlan plan, WorkspaceFile file, Collection<ImageAnswer> answers) {
        Set<CloudException> failures = new LinkedHashSet<>();
        answers.forEach(answer -> {
            if (answer instanceof ImageAnswer.Failed(CloudException cause)) {
                failures.add(cause);
            }
        });
        print(plan, confirmation.isDryRun() ? console.out() : console.err());
        failures.forEach(failure -> console.err().println(Failures.sentence(failure)));
        List<EditLine> changes = plan.changes();
        if (!confirmation.isDryRun() && !changes.isEmpty()) {
            confirmation.ask("Save " + file.path() + " with " + containers(changes.size()) + " changed",
                    "nothing was saved");
            file.save(EditPlan.apply(WorkspaceOptions.content(file), changes));
            console.err().println(file.path() + " saved: " + EditPlan.name(plan.name(), changes));
        }
        return !failures.isEmpty()
                ? ExitCode.CLOUD
                : plan.impossible().isEmpty() ? ExitCode.DONE : ExitCode.NO;
    }

    private static void print(EditPlan plan, PrintWriter out) {
        TextTable table = new TextTable("SERVICE", "CONTAINER", "BEFORE", "AFTER", "NOTE");
        List<EditLine> told = plan.lines().stream().filter(line -> !(line.outcome() instanceof Outcome.Same)).toList();
        told.forEach(line -> table.row(List.of(line.service(), line.container(),
                line.before().map(MappingWords::of).orElse("-"), line.after().map(MappingWords::of).orElse("-"),
                note(line))));
        if (!told.isEmpty()) {
            table.print(out);
        }
        int same = plan.lines().size() - told.size();
        out.println(containers(plan.changes().size()) + " would change"
                + (same == 0 ? "" : ", " + same + " so already")
                + (plan.impossible().isEmpty() ? "" : ", " + plan.impossible().size() + " cannot"));
        out.flush();
    }

    private static String note(EditLine line) {
        return switch (line.outcome()) {
            case Outcome.Change change -> change.note();
            case Outcome.Impossible(String why) -> "cannot: " + why;
            case Outcome.Same _ -> "";
        };
    }

    private static String containers(int count) {
        return count == 1 ? "1 container" : count + " containers";
    }
}
