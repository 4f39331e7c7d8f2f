package app.waybill.cli;

import java.util.List;
import java.util.function.Supplier;

import app.waybill.core.gateway.Cloud;
import app.waybill.core.gateway.CloudException;
import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.publish.RenderedService;
import app.waybill.core.publish.ServiceFinding;
import app.waybill.core.publish.ServiceResolver;
import app.waybill.core.workspace.ServiceMapping;

/// Services rendered with what ECR answered now.
record Rendering(List<RenderedService> services) {
    /// Asks ECR and ECS, for all services at once, and only where there is something to ask.
    static Rendering of(Supplier<Cloud> cloud, List<ServiceMapping> services) throws InterruptedException {
        Cloud gateways = cloud.get();
        return new Rendering(
                new ServiceResolver(gateways, KnownProfiles.of(gateways.profiles().profiles())).render(services));
    }

    /// Asks CodePipeline, too, whether the pipelines take what is published.
    static Rendering toPublish(Cloud cloud, List<ServiceMapping> services) throws InterruptedException {
        return new Rendering(new ServiceResolver(cloud, KnownProfiles.of(cloud.profiles().profiles()))
                .renderToPublish(services));
    }

    /// The services that may be published.
    List<RenderedService> publishable() {
        return services.stream().filter(RenderedService::isPublishable).toList();
    }

    /// Tells what was found.
    void tellFindings(Console console) {
        services.forEach(service -> service.findings().forEach(found -> console.err().println(line(service, found))));
    }

    /// Tells what was found, and what the cloud said no to.
    void tell(Console console) {
        tellFindings(console);
        failures().forEach(failure -> console.err().println(Failures.sentence(failure)));
    }

    /// How a command ends whose services these are.
    int code() {
        return !failures().isEmpty()
                ? ExitCode.CLOUD
                : publishable().size() < services.size() ? ExitCode.NO : ExitCode.DONE;
    }

    private List<CloudException> failures() {
        return services.stream().flatMap(service -> service.failures().stream()).distinct().toList();
    }

    private static String line(RenderedService service, ServiceFinding found) {
        return service.name() + found.container().map(container -> "/" + container).orElse("") + ": " + words(found);
    }

    /// What a finding says, without what it is about.
    static String words(ServiceFinding found) {
        return found.finding().severity().word() + ": " + found.finding().message() + " [" + found.finding().rule()
                + "]";
    }
}
