package app.waybill.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

import app.waybill.core.sets.SetCell;
import app.waybill.core.sets.SetComparison;
import app.waybill.core.sets.SetRow;
import app.waybill.core.sets.WorkspaceSet;
import app.waybill.core.text.JsonArray;
import app.waybill.core.text.JsonBoolean;
import app.waybill.core.text.JsonMember;
import app.waybill.core.text.JsonObject;
import app.waybill.core.text.JsonString;
import app.waybill.core.text.JsonWriter;
import app.waybill.core.workspace.WorkspacePlace;

/// `sets`: workspace files side by side, and where they differ.
final class SetsCommand implements Command {
    private final Console console;
    private final Workspaces workspaces;
    private final PositionalParamSpec files = Arguments
            .workspaces("The workspaces, two or more: files, or s3://BUCKET/KEY.");
    private final OptionSpec services = Arguments.texts("--service", "NAME",
            "A service; may be given several times. Default: all.");
    private final OptionSpec all = Arguments.flag("--all", "Lists what is the same, too.");
    private final OptionSpec format = Arguments.choice("--format", ListFormat.TABLE, "How the rows are printed.");

    SetsCommand(CommandServices services, Console console) {
        workspaces = new Workspaces(services, console);
        this.console = console;
    }

    @Override
    public CommandSpec spec() {
        return Arguments.command("sets", this,
                "Compares workspace files, one for each environment: which container takes which image in each.",
                "Profiles, Regions and registries are each environment's own, and no difference.")
                .addPositional(files).addOption(services).addOption(all).addOption(format);
    }

    @Override
    public Integer call() {
        List<WorkspacePlace> places = files.getValue();
        if (places.size() < 2) {
            throw CommandProblem.usage("one file cannot be compared", "Name two or more.");
        }
        SetComparison comparison = SetComparison.of(places.stream()
                .map(place -> WorkspaceSet.of(place, Workspaces.content(workspaces.read(place)))).toList());
        List<String> names = services.getValue();
        SetComparison meant = names == null ? comparison : comparison.only(names);
        List<SetRow> different = meant.differences();
        List<SetRow> rows = Boolean.TRUE.equals(all.getValue()) ? meant.rows() : different;
        if (format.getValue() == ListFormat.JSON) {
            console.out().print(JsonWriter.pretty(JsonArray.of(rows.stream().map(row -> json(row, meant.names()))
                    .toList())));
        } else if (!rows.isEmpty()) {
            table(meant.names(), rows).print(console.out());
        }
        console.out().flush();
        console.err().println(different.size() + " of " + meant.rows().size() + " containers differ");
        return different.isEmpty() ? ExitCode.DONE : ExitCode.NO;
    }

    private static TextTable table(List<String> names, List<SetRow> rows) {
        TextTable table = new TextTable(Stream.concat(Stream.of("SERVICE", "CONTAINER"), names.stream())
                .toArray(String[]::new));
        rows.forEach(row -> {
            List<String> words = new ArrayList<>(List.of(row.service(), row.container().isEmpty()
                    ? "-"
                    : row.container()));
            row.cells().forEach(cell -> words.add(cell.words()));
            table.row(words);
        });
        return table;
    }

    private static JsonObject json(SetRow row, List<String> names) {
        List<JsonMember> sets = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            SetCell cell = row.cells().get(i);
            sets.add(JsonMember.of(names.get(i), JsonString.of(cell.words())));
        }
        return JsonObject.of(JsonMember.of("service", JsonString.of(row.service())),
                JsonMember.of("container", JsonString.of(row.container())),
                JsonMember.of("different", JsonBoolean.of(row.isDifferent())),
                JsonMember.of("sets", JsonObject.of(sets.toArray(JsonMember[]::new))));
    }
}
