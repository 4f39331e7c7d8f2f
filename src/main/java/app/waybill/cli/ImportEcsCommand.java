package app.waybill.cli;

import java.util.ArrayList;
import java.util.List;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

import app.waybill.core.gateway.Cloud;
import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.ClusterRef;
import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.gateway.PipelineListing;
import app.waybill.core.gateway.Scope;
import app.waybill.core.importing.EcsFinds;
import app.waybill.core.importing.EcsImport;
import app.waybill.core.importing.ImportPlanner;
import app.waybill.core.importing.PipelineLook;
import app.waybill.core.importing.PipelineLook.Deployed;
import app.waybill.core.workspace.WorkspaceFile;
import app.waybill.core.workspace.edit.EditPlan;

/// `import ecs`: fills a workspace from the services of clusters, and from the pipelines that deploy them where that is
/// asked for: each pipeline takes a call of its own.
final class ImportEcsCommand implements Command {
    private final CommandServices services;
    private final Console console;
    private final ChosenScopes scopes;
    private final OptionSpec clusters = Arguments.texts("--cluster", "NAME",
            "A cluster; may be given several times. Default: all of the profile in the Region.");
    private final OptionSpec pipelines = Arguments.flag("--pipelines",
            "Looks through all pipelines for those that deploy the services: one call for each pipeline.");
    private final OptionSpec named = Arguments.texts("--pipeline", "NAME",
            "Looks at that pipeline only; may be given several times.");
    private final ImportOptions options;

    ImportEcsCommand(CommandServices services, Console console) {
        this.services = services;
        this.console = console;
        scopes = new ChosenScopes(services.environment());
        options = new ImportOptions(services, console);
    }

    @Override
    public CommandSpec spec() {
        return options.addTo(scopes.addTo(Arguments.command("ecs", this,
                "Takes over what the services of ECS clusters run: their containers, images and tags or digests.",
                "Nothing that the workspace says is overwritten or removed without --overwrite or --remove."))
                .addOption(clusters).addOption(pipelines).addOption(named));
    }

    @Override
    public Integer call() throws InterruptedException {
        WorkspaceFile file = options.file();
        Cloud cloud = services.cloud().get();
        List<Scope> chosen = scopes.scopes(cloud.profiles());
        KnownProfiles profiles = KnownProfiles.of(cloud.profiles().profiles());
        List<CloudException> failures = new ArrayList<>();
        ImportPlanner planner = options.planner(file, profiles, "ECS");
        try (ProgressLine progress = new ProgressLine(console)) {
            EcsFinds finds = new EcsImport(cloud.services(), profiles, progress::show)
                    .find(clusters(cloud, chosen, failures), options.wanted());
            Deployed deployed = deployed(cloud, chosen, progress);
            failures.addAll(finds.failures());
            failures.addAll(deployed.failures());
            progress.show("");
            return options.apply(new EditPlan("import from ECS",
                    planner.lines(finds, deployed.services(), options.wanted())), file, failures);
        }
    }

    private List<ClusterRef> clusters(Cloud cloud, List<Scope> chosen, List<CloudException> failures) {
        List<String> names = clusters.getValue();
        List<ClusterRef> found = new ArrayList<>();
        for (Scope scope : chosen) {
            if (names != null) {
                names.stream().distinct().forEach(name -> found.add(new ClusterRef(scope, name)));
            } else {
                try {
                    found.addAll(cloud.services().clusters(scope));
                } catch (CloudException e) {
                    failures.add(e);
                }
            }
        }
        return found;
    }

    private Deployed deployed(Cloud cloud, List<Scope> chosen, ProgressLine progress) throws InterruptedException {
        List<String> only = named.getValue();
        if (only == null && !Boolean.TRUE.equals(pipelines.getValue())) {
            return Deployed.NOTHING;
        }
        return new PipelineLook(only == null
                ? PipelineListing.ofAll(cloud.pipelines())
                : PipelineListing.ofNamed(cloud.pipelines(), only), progress::show).look(chosen);
    }
}
