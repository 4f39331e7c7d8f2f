package app.waybill.core.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.image.EcrHost;
import app.waybill.core.image.ImageUri;
import app.waybill.core.workspace.ServiceMapping;

/// Compares where an ECR image is with where the service's cluster is, as far as both are known. Pulling across is
/// allowed, but needs a repository policy and costs time and money, and between partitions it cannot work.
record RegionCheck(@Nullable String region, @Nullable String account) {
    static RegionCheck of(ServiceMapping service, KnownProfiles profiles) {
        return service.ecs().map(ecs -> new RegionCheck(
                profiles.scope(ecs.profile(), ecs.region()).map(scope -> scope.region()).orElse(null),
                profiles.account(ecs.profile()).orElse(null))).orElseGet(() -> new RegionCheck(null, null));
    }

    Optional<Remark> remark(String imageUri) {
        return ImageUri.parse(imageUri) instanceof ImageUri uri
                ? uri.registry().ecr().flatMap(this::remark)
                : Optional.empty();
    }

    private Optional<Remark> remark(EcrHost host) {
        List<String> differences = new ArrayList<>();
        if (region != null && !region.equals(host.region())) {
            differences.add("in " + host.region() + ", the cluster in " + region);
        }
        if (account != null && !account.equals(host.account())) {
            differences.add("of account " + host.account() + ", the cluster of " + account);
        }
        return differences.isEmpty()
                ? Optional.empty()
                : Optional
                        .of(new Remark(PublishRule.IMAGE_REGION, "the image is " + String.join("; it is ", differences)
                                + ": check that the task's role may pull it from there"));
    }
}
