package app.waybill.ui.activity;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import app.waybill.core.publish.JournalEntry;

/// What a table for a spreadsheet tells of an entry.
final class EntryFacts {
    static final List<String> NAMES = List.of("time", "result", "service", "profile", "region", "account", "bucket",
            "key", "versionId", "sha256", "identity", "workspace", "pipeline", "execution", "message");

    private EntryFacts() {
    }

    /// The values in the order of the names, each on one line; empty where nothing is known.
    static List<String> of(JournalEntry entry) {
        return Stream.of(entry.time().toString(), entry.result().name(), entry.service(),
                entry.object().scope().profile(), entry.object().scope().region(), entry.account(),
                entry.object().bucket(), entry.object().key(), entry.versionId(), entry.sha256(), entry.identity(),
                entry.workspace(), entry.run() == null ? null : entry.run().pipeline(),
                entry.run() == null ? null : entry.run().execution(), entry.message())
                .map(value -> Objects.requireNonNullElse(value, "").replaceAll("[\\t\\r\\n]+", " ")).toList();
    }
}
