package app.waybill.cli;

import java.util.List;

import app.waybill.core.gateway.CloudException;

/// What could not be looked at: a sentence for each, and the exit code where there is one.
record NotReviewed(List<String> sentences, int code) {
    /// Nothing.
    static final NotReviewed NOTHING = ofFiles(List.of());

    /// Files that are not there or may not be read.
    static NotReviewed ofFiles(List<String> sentences) {
        return new NotReviewed(sentences, ExitCode.USAGE);
    }

    /// What the cloud did not tell.
    static NotReviewed ofCloud(List<CloudException> failures) {
        return new NotReviewed(
                failures.stream().map(failure -> failure.getMessage() + ". " + failure.advice()).toList(),
                ExitCode.CLOUD);
    }
}
