package app.waybill.cli;

import java.util.List;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

import app.waybill.core.gateway.Cloud;
import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.status.ContainerStatus;
import app.waybill.core.status.ServiceStatus;
import app.waybill.core.status.State;
import app.waybill.core.status.StatusLook;
import app.waybill.core.text.JsonArray;
import app.waybill.core.text.JsonWriter;
import app.waybill.core.text.TimeText;
import app.waybill.core.workspace.Workspace;

/// `status`: for each container what is mapped, published and running, and whether these agree.
final class StatusCommand implements Command {
    private final CommandServices services;
    private final Console console;
    private final WorkspaceOptions workspace;
    private final OptionSpec format = Arguments.choice("--format", ListFormat.TABLE, "How the table is printed.");

    StatusCommand(CommandServices services, Console console) {
        this.services = services;
        this.console = console;
        workspace = new WorkspaceOptions(services, console);
    }

    @Override
    public CommandSpec spec() {
        return workspace.addTo(Arguments.command("status", this,
                "Says for each container what is mapped, published and running, and whether these agree."))
                .addOption(format);
    }

    @Override
    public Integer call() throws InterruptedException {
        Workspace all = workspace.load();
        Cloud cloud = services.cloud().get();
        List<ServiceStatus> statuses = new StatusLook(cloud, KnownProfiles.of(cloud.profiles().profiles()),
                new TimeText(services.clock().get()))
                .at(workspace.chosen(all), all.services());
        new Rendering(statuses.stream().map(ServiceStatus::service).toList()).tellFindings(console);
        List<ContainerStatus> rows = statuses.stream().flatMap(status -> status.containers().stream()).toList();
        if (format.getValue() == ListFormat.JSON) {
            console.out().print(JsonWriter.pretty(JsonArray.of(rows.stream().map(ContainerStatus::json).toList())));
        } else {
            StatusText.of(rows).print(console.out());
        }
        console.out().flush();
        List<CloudException> failures = Failures
                .eachOnce(statuses.stream().flatMap(status -> status.failures().stream()));
        failures.forEach(failure -> console.err().println(Failures.sentence(failure)));
        return !failures.isEmpty()
                ? ExitCode.CLOUD
                : rows.stream().allMatch(row -> row.state() == State.UP_TO_DATE) ? ExitCode.DONE : ExitCode.NO;
    }
}
