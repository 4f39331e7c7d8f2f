package app.waybill.cli;

import java.util.List;

import picocli.CommandLine.Model.CommandSpec;

import app.waybill.core.gateway.Cloud;
import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.importing.PublishedImport;
import app.waybill.core.publish.TargetResolver;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.core.workspace.WorkspaceFile;
import app.waybill.core.workspace.edit.EditPlan;

/// `import published`: takes over what is published now of the services of a workspace.
final class ImportPublishedCommand implements Command {
    private final CommandServices services;
    private final Console console;
    private final ImportOptions options;

    ImportPublishedCommand(CommandServices services, Console console) {
        this.services = services;
        this.console = console;
        options = new ImportOptions(services, console);
    }

    @Override
    public CommandSpec spec() {
        return options.addTo(Arguments.command("published", this,
                "Takes over the containers of the image definitions that are published now, under the keys that the "
                        + "workspace names.",
                "Nothing that the workspace says is overwritten or removed without --overwrite or --remove."));
    }

    @Override
    public Integer call() throws InterruptedException {
        WorkspaceFile file = options.file();
        Cloud cloud = services.cloud().get();
        KnownProfiles profiles = KnownProfiles.of(cloud.profiles().profiles());
        List<ServiceMapping> wanted = Workspaces.content(file).services().stream()
                .filter(service -> options.wanted().test(service.name())).toList();
        PublishedImport.Finds finds = new PublishedImport(new TargetResolver(cloud.objects(), cloud.profiles()),
                profiles)
                .find(wanted);
        finds.remarks().forEach(remark -> console.err().println("waybill: " + remark));
        return options.apply(new EditPlan("import what is published",
                options.planner(file, profiles, "S3").lines(finds.services())), file, finds.failures());
    }
}
