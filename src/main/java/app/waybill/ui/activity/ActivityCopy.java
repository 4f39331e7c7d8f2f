package app.waybill.ui.activity;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.waybill.core.publish.AwsCliCommand;
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
    TSV("rows as TSV"),
    /// The call of the AWS CLI that fetches what an act wrote, for each that wrote something.
    CLI("as AWS CLI");

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
            case TSV -> Stream.concat(Stream.of(EntryFacts.NAMES), entries.stream().map(EntryFacts::of))
                    .map(facts -> String.join("\t", facts)).collect(Collectors.joining("\n"));
            case CLI -> entries.stream().flatMap(ActivityCopy::fetch).collect(Collectors.joining("\n"));
        };
    }

    private static String json(List<JsonObject> objects) {
        return JsonWriter.pretty(objects.size() == 1 ? objects.getFirst() : JsonArray.of(objects));
    }

    private static Stream<String> fetch(JournalEntry entry) {
        String version = entry.versionId();
        return version == null ? Stream.empty() : Stream.of(AwsCliCommand.fetch(entry.object(), version));
    }
}
