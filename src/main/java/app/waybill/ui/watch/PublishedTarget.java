package app.waybill.ui.watch;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import app.waybill.core.gateway.Cloud;
import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.publish.BundlePlanner;
import app.waybill.core.publish.Published;
import app.waybill.core.publish.TargetAnswer;
import app.waybill.core.publish.TargetQuestion;
import app.waybill.core.publish.TargetResolver;
import app.waybill.core.watch.WatchTarget;
import app.waybill.core.workspace.ServiceMapping;

/// The version of a service's bundle that is published now.
record PublishedTarget(Cloud cloud, KnownProfiles profiles) {
    /// Finds it; empty where nothing is published, or where the bucket keeps no versions. Throws
    /// [app.waybill.core.gateway.CloudException].
    Optional<WatchTarget> of(ServiceMapping service) throws InterruptedException {
        Optional<TargetQuestion> question = new BundlePlanner(profiles).question(service);
        if (question.isEmpty()) {
            return Optional.empty();
        }
        TargetAnswer answer = new TargetResolver(cloud.objects(), cloud.profiles())
                .resolve(List.of(question.get())).get(question.get());
        return switch (Objects.requireNonNull(answer)) {
            case TargetAnswer.Failed failed -> throw failed.cause();
            case TargetAnswer.Seen seen when seen.before() instanceof Published.Holds holds
                    && holds.object().versionId() != null ->
                Optional.of(WatchTarget.of(service, seen.target().object(), holds.object().versionId(),
                        holds.definitionsIfAny(), profiles));
            case TargetAnswer.Seen _ -> Optional.empty();
        };
    }
}
