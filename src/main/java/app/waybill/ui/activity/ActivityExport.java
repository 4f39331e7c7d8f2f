package app.waybill.ui.activity;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.waybill.core.file.FileVersion;
import app.waybill.core.publish.JournalEntry;
import app.waybill.core.publish.JournalLine;
import app.waybill.core.text.JsonWriter;
import app.waybill.ui.control.Command;
import app.waybill.ui.fx.FileKind;
import app.waybill.ui.fx.Job;
import app.waybill.ui.session.Desktop;

/// A way to save the entries that are shown, in the order of the table, as a file. `text` makes the text of the file.
record ActivityExport(String id, String title, FileKind kind, String fileName,
        Function<List<JournalEntry>, String> text) {
    /// A heading and a line for each entry, with commas between ([RFC 4180](https://www.rfc-editor.org/rfc/rfc4180)).
    static final ActivityExport CSV = new ActivityExport("activity.exportCsv", "Export as CSV…", FileKind.CSV,
            "activity.csv", ActivityExport::csv);
    /// An object with the keys of the journal's lines for each entry, one a line.
    static final ActivityExport JSON_LINES = new ActivityExport("activity.exportJson", "Export as JSON lines…",
            FileKind.JSON_LINES, "activity.jsonl", ActivityExport::jsonLines);

    private static String csv(List<JournalEntry> entries) {
        return Stream.concat(Stream.of(EntryFacts.NAMES), entries.stream().map(EntryFacts::of))
                .map(facts -> facts.stream().map(ActivityExport::quoted).collect(Collectors.joining(",")) + "\r\n")
                .collect(Collectors.joining());
    }

    private static String jsonLines(List<JournalEntry> entries) {
        return entries.stream().map(entry -> JsonWriter.compact(JournalLine.json(entry)) + "\n")
                .collect(Collectors.joining());
    }

    /// The text of the file.
    String of(List<JournalEntry> entries) {
        return text.apply(entries);
    }

    /// Asks for a file and saves what is shown there.
    Command command(ActivityModel model, Desktop desktop) {
        return Command.of(id, title, "fth-download",
                () -> desktop.dialogs().save("Export activity", kind, fileName)
                        .ifPresent(file -> save(file,
                                model.rows().shown().stream().map(ActivityRow::entry).toList(), desktop)))
                .alsoCalled("save activity journal spreadsheet");
    }

    private void save(Path file, List<JournalEntry> entries, Desktop desktop) {
        desktop.tasks().run(Job.of("Exporting activity", _ -> FileVersion.readIfPresent(file)
                .replaceBy(of(entries).getBytes(StandardCharsets.UTF_8)))
                .onSuccess(_ -> desktop.messages()
                        .say(String.format("Exported %,d entries to %s", entries.size(), file))));
    }

    /// What a spreadsheet would take for a formula begins with an apostrophe.
    private static String quoted(String value) {
        String safe = value.matches("[=+\\-@].*") ? "'" + value : value;
        return safe.matches("[^\",]*") ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
