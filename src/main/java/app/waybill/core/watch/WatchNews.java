package app.waybill.core.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import app.waybill.core.gateway.ActionRun;
import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.Deployment;

/// What a look brought that was not known before, a line for each thing. The end is not among it.
public final class WatchNews {
    private final WatchState before;
    private final WatchState now;
    private final List<String> lines = new ArrayList<>();

    private WatchNews(WatchState before, WatchState now) {
        this.before = before;
        this.now = now;
    }

    /// The lines from one state to the next.
    public static List<String> between(WatchState before, WatchState now) {
        WatchNews news = new WatchNews(before, now);
        news.execution();
        news.runs();
        news.approval();
        news.deployment();
        news.failures();
        return List.copyOf(news.lines);
    }

    private void execution() {
        Optional<String> old = before.execution().map(execution -> execution.id());
        now.execution().filter(execution -> !old.equals(Optional.of(execution.id())))
                .ifPresent(execution -> lines.add("execution " + execution.id() + " of "
                        + now.target().pipeline().map(pipeline -> pipeline.name()).orElse("the pipeline")
                        + " started, by this version"));
        if (now.execution().isEmpty() && !now.isFound() && before.waited().compareTo(Endings.HINT) < 0
                && now.waited().compareTo(Endings.HINT) >= 0) {
            lines.add("no execution yet. " + Hint.of(now));
        }
    }

    private void runs() {
        for (ActionRun run : now.seen().runs().reversed()) {
            boolean told = before.seen().runs().stream()
                    .anyMatch(old -> old.id().equals(run.id()) && old.status() == run.status());
            if (!told) {
                lines.add(run.stage() + "/" + run.action() + " " + Words.status(run)
                        + (run.status() == ActionRun.Status.IN_PROGRESS ? "" : Words.why(run)));
            }
        }
    }

    private void approval() {
        now.approval().filter(_ -> before.approval().isEmpty()).flatMap(_ -> WatchAct.of(now).stream().findFirst())
                .ifPresent(act -> lines.add("waits. " + act.sentence() + ": " + act.commandLine()));
    }

    private void deployment() {
        Optional<Deployment> old = before.deployment()
                .filter(deployment -> deployment.id().equals(now.deploymentId()));
        now.deployment().ifPresent(deployment -> {
            if (old.isEmpty()) {
                lines.add("ECS deploys " + deployment.task() + ": " + Words.tasks(deployment.desired()) + " wanted");
            }
            if (old.map(Deployment::running).orElse(0) != deployment.running()) {
                lines.add(deployment.running() + " of " + Words.tasks(deployment.desired()) + " of "
                        + deployment.task() + " run");
            }
        });
        List<Stopped> known = Stopped.of(before);
        Stopped.of(now).stream().filter(stopped -> !known.contains(stopped))
                .forEach(stopped -> lines.add(stopped.sentence()));
    }

    private void failures() {
        List<String> known = before.seen().failures().stream().map(CloudException::getMessage).toList();
        now.seen().failures().stream().filter(failure -> !known.contains(failure.getMessage()))
                .forEach(failure -> lines.add(failure.getMessage() + ". " + failure.advice()));
    }
}
