package app.waybill.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;

import app.waybill.core.publish.AwsCliCommand;
import app.waybill.core.publish.BundleTarget;
import app.waybill.core.publish.BundleWrite;
import app.waybill.core.publish.ContainerChange;
import app.waybill.core.publish.PublishPlan;
import app.waybill.core.publish.Published;
import app.waybill.core.publish.RestorePlan;
import app.waybill.core.publish.ServiceFinding;
import app.waybill.core.publish.ServicePlan;
import app.waybill.core.publish.StartPlan;

/// A plan in words: for each service where its bundle goes, what is there now, what changes, and how to undo it.
final class PlanText {
    private final PrintWriter out;
    private final String workspace;

    /// `workspace` is the name of the workspace file, as the metadata of a bundle tells it.
    PlanText(PrintWriter out, String workspace) {
        this.out = out;
        this.workspace = workspace;
    }

    void print(PublishPlan plan) {
        plan.services().forEach(service -> {
            switch (service) {
                case ServicePlan.Upload upload -> print(upload);
                case ServicePlan.UpToDate same -> out.println(
                        place(same.service().name(), same.target()) + System.lineSeparator()
                                + "  nothing to do: the same image definitions are published");
                case ServicePlan.Awaited awaited -> out.println(awaited.service().name() + System.lineSeparator()
                        + "  S3 has not answered yet what is there");
                case ServicePlan.LeftOut left -> {
                    out.println(left.service().name() + System.lineSeparator() + "  left out:");
                    left.reasons().forEach(reason -> out.println("    " + reason));
                }
            }
        });
        out.flush();
    }

    private void print(ServicePlan.Upload upload) {
        print(upload, upload.changes(), upload.notices());
        out.println("  as AWS CLI: " + AwsCliCommand.of(upload, workspace));
        out.println("  undo: " + upload.undo());
    }

    void print(RestorePlan plan) {
        switch (plan) {
            case RestorePlan.Restore restore -> {
                print(restore, restore.changes(), restore.notices());
                print(restore.findings());
                out.println("  as AWS CLI: " + AwsCliCommand.of(restore, workspace));
                out.println("  undo: " + restore.undo());
            }
            case RestorePlan.SameAlready same -> out.println(place(same.serviceName(), same.target())
                    + System.lineSeparator() + "  nothing to do: the same image definitions are published");
            case RestorePlan.Impossible impossible -> out.println(impossible.serviceName() + System.lineSeparator()
                    + "  left out:" + System.lineSeparator() + "    " + impossible.reason());
        }
        out.flush();
    }

    void print(StartPlan plan) {
        switch (plan) {
            case StartPlan.Start start -> {
                out.println(start.target().service() + " -> " + start.act().pipeline().name() + " ("
                        + start.act().pipeline().scope() + ")");
                out.println("  " + start.act().sentence() + " as the source action " + start.act().version().action());
                start.target().definitions().entries()
                        .forEach(entry -> out.println("  = " + entry.name() + ": " + entry.imageUri()));
                start.effects().forEach(effect -> out.println("  note: " + effect));
                start.notices().forEach(notice -> out.println("  note: " + notice));
                print(start.findings());
                out.println("  as AWS CLI: " + start.act().commandLine());
            }
            case StartPlan.Impossible impossible -> out.println("nothing can be started: " + impossible.reason());
        }
        out.flush();
    }

    private void print(List<ServiceFinding> findings) {
        findings.forEach(found -> out.println("  "
                + found.container().map(container -> container + ": ").orElse("") + Rendering.words(found)));
    }

    private void print(BundleWrite write, List<ContainerChange> changes, List<String> notices) {
        out.println(place(write.serviceName(), write.target()));
        out.println("  now: " + now(write.before()));
        changes.forEach(change -> out.println("  " + line(change)));
        out.println("  bundle: " + write.target().fileName() + " in " + write.bundle().bytes().length
                + " bytes, SHA-256 " + write.bundle().sha256());
        notices.forEach(notice -> out.println("  note: " + notice));
    }

    private static String place(String service, BundleTarget target) {
        return service + " -> " + target.object().uri() + " (" + target.object().scope()
                + (target.ownerOrNull() == null ? "" : ", account " + target.ownerOrNull()) + ")";
    }

    private static String now(Published before) {
        return switch (before) {
            case Published.Nothing _ -> "nothing; written only if that is still so";
            case Published.Holds holds -> "version " + Objects.requireNonNullElse(holds.object().versionId(), "unknown")
                    + " of " + holds.object().lastModified() + "; written only if that is still so";
            case Published.Unseen _ -> "not to be seen; written whatever is there";
        };
    }

    private static String line(ContainerChange change) {
        return switch (change.kind()) {
            case ADDED -> "+ " + change.container() + ": " + change.after();
            case REMOVED -> "- " + change.container() + ": " + change.before();
            case SAME -> "= " + change.container() + ": " + change.after();
            case CHANGED -> "~ " + change.container() + ": " + change.before() + " -> " + change.after();
        };
    }
}
