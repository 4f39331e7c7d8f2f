package app.waybill.sample.delivery;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import app.waybill.sample.company.ObjectVersion;

/// One run of a pipeline: the version that it took from which source action, when it began, and what was done to it since.
/// One that is `settled` went well before the company was founded.
final class Execution {
    final String id;
    final Definition definition;
    final String source;
    final ObjectVersion version;
    final Instant started;
    final boolean settled;
    final Map<String, Reply> replies = new HashMap<>();
    final Map<String, Instant> retries = new HashMap<>();
    @Nullable
    Instant superseded;
    @Nullable
    Instant stopped;
    String reason = "";

    /// What somebody said to an approval.
    record Reply(Instant time, boolean approved, String by, String comment) {}

    Execution(String id, Definition definition, String source, ObjectVersion version, Instant started,
            boolean settled) {
        this.id = id;
        this.definition = definition;
        this.source = source;
        this.version = version;
        this.started = started;
        this.settled = settled;
    }
}
