package app.waybill.cli;

import java.util.List;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

import app.waybill.core.file.FileException;
import app.waybill.core.gateway.Cloud;
import app.waybill.core.publish.Authors;
import app.waybill.core.publish.BundleHistory;
import app.waybill.core.publish.JournalEntry;
import app.waybill.core.publish.TargetAnswer;
import app.waybill.core.text.JsonArray;
import app.waybill.core.text.JsonWriter;

/// `history`: the versions of a service's bundle, with what each deployed.
final class HistoryCommand implements Command {
    private static final int JOURNAL_LINES = 10_000;

    private final CommandServices services;
    private final Console console;
    private final WorkspaceOptions workspace;
    private final OptionSpec limit = OptionSpec.builder("--limit").type(int.class).paramLabel("N").defaultValue("50")
            .description("The newest N versions; 50 unless told.").build();
    private final OptionSpec format = Arguments.choice("--format", ListFormat.TABLE,
            "How the versions are printed.");

    HistoryCommand(CommandServices services, Console console) {
        this.services = services;
        this.console = console;
        workspace = new WorkspaceOptions(services, console);
    }

    @Override
    public CommandSpec spec() {
        return workspace.addTo(Arguments.command("history", this,
                "Lists the versions of a service's bundle, the newest first, with what each deployed."))
                .addOption(limit).addOption(format);
    }

    @Override
    public Integer call() throws InterruptedException {
        PlaceOfService place = PlaceOfService.chosen(workspace);
        int most = limit.getValue();
        if (most < 1) {
            throw CommandProblem.usage("--limit is " + most, "Give the number of versions to see, from 1.");
        }
        Cloud cloud = services.cloud().get();
        new CutOffActs(services, console).complete(cloud);
        TargetAnswer.Seen seen = place.look(cloud);
        BundleHistory history = BundleHistory.of(cloud.objects(), seen.target(), most, (_, _) -> {});
        print(new HistoryRows(history, Authors.of(journal())));
        if (history.older() > 0) {
            console.err().println("waybill: " + history.older() + " older versions were not looked at: --limit "
                    + (most + history.older()) + " shows all");
        }
        return ExitCode.DONE;
    }

    /// The journal only helps to say who wrote a version: without it the rest is told all the same.
    private List<JournalEntry> journal() {
        try {
            return services.journal().newest(JOURNAL_LINES).entries();
        } catch (FileException e) {
            console.err().println(Failures.sentence(e));
            return List.of();
        }
    }

    private void print(HistoryRows rows) {
        if (format.getValue() == ListFormat.JSON) {
            console.out().print(JsonWriter.pretty(JsonArray.of(rows.json())));
        } else {
            TextTable table = new TextTable("VERSION", "WRITTEN", "BY", "CONTENTS");
            List<List<String>> words = rows.words(services.clock().get());
            words.forEach(table::row);
            table.print(console.out());
        }
        console.out().flush();
    }
}
