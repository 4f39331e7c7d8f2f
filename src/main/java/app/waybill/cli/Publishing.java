package app.waybill.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.waybill.core.gateway.CloudException;
import app.waybill.core.publish.AfterFailure;
import app.waybill.core.publish.PublishOutcome;
import app.waybill.core.publish.Publisher;
import app.waybill.core.publish.ServicePlan;

/// Writes bundles one after the other. When the process is ended meanwhile, the bundle under way is written first; what
/// was not begun then, or after a failure, is told.
final class Publishing {
    private static final int LONGEST_SECONDS = 60;

    private final Console console;
    private final Publisher publisher;
    private final String workspace;
    private final AfterFailure afterFailure;
    private final List<PublishOutcome> outcomes = new ArrayList<>();
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean interrupted;
    private int code = ExitCode.DONE;

    Publishing(Console console, Publisher publisher, String workspace, AfterFailure afterFailure) {
        this.console = console;
        this.publisher = publisher;
        this.workspace = workspace;
        this.afterFailure = afterFailure;
    }

    /// Writes them, and returns what came of those that were begun.
    List<PublishOutcome> run(List<ServicePlan.Upload> uploads) {
        Thread hook = Thread.ofPlatform().unstarted(this::finish);
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            for (ServicePlan.Upload upload : uploads) {
                PublishOutcome outcome = publisher.publish(upload, workspace);
                outcomes.add(outcome);
                code = Math.max(code, new Outcomes(console).tell(outcome));
                if (interrupted || afterFailure.ends(outcome)) {
                    break;
                }
            }
            if (outcomes.size() < uploads.size()) {
                console.err().println(account(uploads));
            }
            return List.copyOf(outcomes);
        } finally {
            ended.countDown();
            if (!interrupted) {
                Runtime.getRuntime().removeShutdownHook(hook);
            }
        }
    }

    /// The worst exit code of what was begun.
    int code() {
        return code;
    }

    private void finish() {
        interrupted = true;
        try {
            ended.await(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// What was done, and what was not.
    private String account(List<ServicePlan.Upload> uploads) {
        String begun = Stream.of(part("published", outcome -> outcome.version().isPresent()),
                part("perhaps written", Publishing::isUnknown),
                part("not written", outcome -> outcome.failure().isPresent() && !isUnknown(outcome)))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
        String rest = uploads.stream().skip(outcomes.size()).map(ServicePlan.Upload::serviceName)
                .collect(Collectors.joining(", "));
        return "waybill: " + begun + "; not begun: " + rest
                + (interrupted ? "" : " (--keep-going goes on after a failure)");
    }

    private String part(String words, Predicate<PublishOutcome> fitting) {
        String names = outcomes.stream().filter(fitting).map(outcome -> outcome.write().serviceName())
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : words + ": " + names;
    }

    private static boolean isUnknown(PublishOutcome outcome) {
        return outcome.failure().filter(CloudException.Unanswered.class::isInstance).isPresent();
    }
}
