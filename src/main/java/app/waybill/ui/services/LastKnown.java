package app.waybill.ui.services;

import java.time.Instant;

import app.waybill.core.gateway.CloudException;
import app.waybill.core.text.TimeText;

/// What is shown is what was known at a time, because the cloud did not answer since: `cause` says why.
public record LastKnown(Instant since, CloudException cause) {
    /// `state from 08:15`.
    String words(TimeText times) {
        return "state from " + times.timeOfDay(since);
    }
}
