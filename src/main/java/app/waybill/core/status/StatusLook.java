package app.waybill.core.status;

import java.util.Collection;
import java.util.List;

import app.waybill.core.gateway.Cloud;
import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.text.TimeText;
import app.waybill.core.workspace.ServiceMapping;

/// Asks ECR, S3 and ECS all that must be known to say how services stand. What fails hides nothing else.
public final class StatusLook {
    private final Cloud cloud;
    private final KnownProfiles profiles;
    private final TimeText times;

    /// A look through these gateways.
    public StatusLook(Cloud cloud, KnownProfiles profiles, TimeText times) {
        this.cloud = cloud;
        this.profiles = profiles;
        this.times = times;
    }

    /// How the chosen services stand; `all` are those of their workspace. To cancel, interrupt the thread.
    public List<ServiceStatus> at(List<ServiceMapping> chosen, Collection<ServiceMapping> all)
            throws InterruptedException {
        StatusFacts facts = new StatusFacts(profiles, StatusFacts.questions(chosen, profiles).ask(cloud), times);
        return chosen.stream().map(service -> facts.of(service, all)).toList();
    }
}
