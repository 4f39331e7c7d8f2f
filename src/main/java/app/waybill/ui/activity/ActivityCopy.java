package app.waybill.ui.activity;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.waybill.core.publish.JournalEntry;
import app.waybill.core.publish.JournalLine;
import app.waybill.core.text.JsonArray;
import app.waybill.core.text.JsonObject;
import app.waybill.core.text.JsonWriter;

/// What can be copied of the selected rows, in the order of the table.
enum ActivityCopy {
    /// An object with the keys of the journal's lines, or an array of several.
    JSON("row as JSON"),
    /// A heading and a line for each entry, with tabs between: for a spreadsheet.
    TSV("rows as TSV");

    private final String label;

    ActivityCopy(String label) {
        this.label = label;
    }

    /// What is copied, in words that fit after "Copy".
    String label() {
        return label;
    }

    /// The text to copy.
    String of(List<JournalEntry> entries) {
        return switch (this) {
            case JSON -> json(entries.stream().map(JournalLine::json).toList());
            case TSV -> "time\tresult\tservice\tprofile\tregion\taccount\tbucket\tkey\tversionId\tsha256\tidentity"
                    + "\tworkspace\tmessage\n" + entries.stream().map(ActivityCopy::line)
                            .collect(Collectors.joining("\n"));
        };
    }

    private static String json(List<JsonObject> objects) {
        return JsonWriter.pretty(objects.size() == 1 ? objects.getFirst() : JsonArray.of(objects));
    }

    private static String line(JournalEntry entry) {
        return Stream.of(entry.time().toString(), entry.result().name(), entry.service(),
                entry.object().scope().profile(), entry.object().scope().region(), entry.account(),
                entry.object().bucket(), entry.object().key(), entry.versionId(), entry.sha256(), entry.identity(),
                entry.workspace(), entry.message())
                .map(value -> Objects.requireNonNullElse(value, "").replaceAll("[\\t\\r\\n]+", " "))
                .collect(Collectors.joining("\t"));
    }
}
