package app.waybill.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import picocli.CommandLine.Model.CommandSpec;

import app.waybill.core.gateway.Cloud;
import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.importing.DefinitionsSource;
import app.waybill.core.importing.FoundService;
import app.waybill.core.importing.Owners;
import app.waybill.core.publish.BundlePlanner;
import app.waybill.core.publish.Published;
import app.waybill.core.publish.TargetAnswer;
import app.waybill.core.publish.TargetQuestion;
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
        Map<ServiceMapping, TargetQuestion> questions = new LinkedHashMap<>();
        Workspaces.content(file).services().stream()
                .filter(service -> options.wanted().test(service.name()))
                .forEach(service -> new BundlePlanner(profiles).question(service)
                        .ifPresent(question -> questions.put(service, question)));
        Map<TargetQuestion, TargetAnswer> answers = new TargetResolver(cloud.objects(), cloud.profiles())
                .resolve(questions.values());
        List<CloudException> failures = new ArrayList<>();
        List<FoundService> found = new ArrayList<>();
        questions.forEach((service, question) -> {
            switch (Objects.requireNonNull(answers.get(question))) {
                case TargetAnswer.Failed(CloudException cause) -> failures.add(cause);
                case TargetAnswer.Seen seen -> found(service, seen, profiles, failures, found);
            }
        });
        return options.apply(new EditPlan("import what is published",
                options.planner(file, profiles, "S3").lines(found)), file, failures);
    }

    private void found(ServiceMapping service, TargetAnswer.Seen seen, KnownProfiles profiles,
            List<CloudException> failures, List<FoundService> found) {
        if (seen.before() instanceof Published.Unseen(CloudException.AccessDenied cause)) {
            failures.add(cause);
        }
        seen.before().definitions().filter(read -> !read.hasErrors()).ifPresentOrElse(
                read -> found.add(new DefinitionsSource(
                        new Owners(profiles, service.publish().orElseThrow().profile()), service.name(), "")
                        .found(read.definitions())),
                () -> console.err().println(seen.target().object().uri()
                        + " holds no image definitions that can be read"));
    }
}
