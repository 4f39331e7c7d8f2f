package app.waybill.cli;

import app.waybill.core.publish.PublishOutcome;

/// Tells what came of writing bundles: the version on standard output, what went wrong on standard error.
record Outcomes(Console console) {
    /// Tells of one, and returns the exit code.
    int tell(PublishOutcome outcome) {
        outcome.version().ifPresent(version -> console.out().println(outcome.write().serviceName() + " "
                + outcome.write().target().object().uri() + " "
                + (version.versionId() == null ? "-" : version.versionId())));
        console.out().flush();
        outcome.remark().ifPresent(remark -> console.err().println("waybill: " + outcome.write().serviceName() + ": "
                + remark));
        outcome.journalFailure().ifPresent(failure -> console.err().println(Failures.sentence(failure)));
        return outcome.failure().map(new Failures(console)::tell)
                .orElse(outcome.journalFailure().isPresent() ? ExitCode.USAGE : ExitCode.DONE);
    }
}
