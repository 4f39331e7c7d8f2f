package app.waybill.core.publish;

import java.util.List;

import app.waybill.core.definitions.ImageDefinitions;
import app.waybill.core.gateway.CloudException;
import app.waybill.core.text.JsonDocument;
import app.waybill.core.workspace.ServiceMapping;

/// What a service would publish: its containers with their images, the image definitions, their JSON with the place of
/// everything in it, and what is to be said about them, in the order of the text.
/// `notices` are sentences about what could not be checked, or what no image can mend.
public record RenderedService(ServiceMapping mapping, List<RenderedContainer> containers, ImageDefinitions definitions,
        JsonDocument document, List<ServiceFinding> findings, List<String> notices) {
    /// Keeps unchangeable copies of the lists.
    public RenderedService {
        containers = List.copyOf(containers);
        findings = List.copyOf(findings);
        notices = List.copyOf(notices);
    }

    /// The service's name in the workspace.
    public String name() {
        return mapping.name();
    }

    /// The text of the image definitions.
    public String json() {
        return document.text();
    }

    /// The findings because of which it cannot be published.
    public List<ServiceFinding> errors() {
        return findings.stream().filter(ServiceFinding::isError).toList();
    }

    /// What the cloud said no to, each once.
    public List<CloudException> failures() {
        return containers.stream().map(RenderedContainer::image).filter(ContainerImage.Failed.class::isInstance)
                .map(image -> ((ContainerImage.Failed) image).cause()).distinct().toList();
    }

    /// Whether ECR has answered for every container.
    public boolean isAnswered() {
        return containers.stream().noneMatch(container -> container.image() instanceof ContainerImage.Awaited);
    }

    /// Whether it may be published: everything is answered, nothing failed, and there is no error.
    public boolean isPublishable() {
        return isAnswered() && failures().isEmpty() && errors().isEmpty();
    }
}
