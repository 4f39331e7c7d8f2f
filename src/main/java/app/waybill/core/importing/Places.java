package app.waybill.core.importing;

import org.jspecify.annotations.Nullable;

import app.waybill.core.gateway.KnownProfiles;
import app.waybill.core.gateway.Scope;
import app.waybill.core.workspace.ContainerMapping.ImageSource;
import app.waybill.core.workspace.ServiceMapping.EcsService;
import app.waybill.core.workspace.ServiceMapping.PipelineName;

/// Tells whether two names mean the same thing in AWS: a profile stands for its account, where that is known, and a Region
/// that is left out for the profile's own.
record Places(KnownProfiles profiles) {
    /// What is equal for the same ECS service.
    String key(EcsService ecs) {
        return String.join(" ", account(ecs.profile()), region(ecs.profile(), ecs.region()), ecs.cluster(),
                ecs.service());
    }

    boolean isSame(PipelineName one, PipelineName other) {
        return one.name().equals(other.name()) && account(one.profile()).equals(account(other.profile()))
                && region(one.profile(), one.region()).equals(region(other.profile(), other.region()));
    }

    /// Whether two mean the same repository; an account that is not known is taken for the other's.
    boolean isSame(ImageSource one, ImageSource other) {
        String account = registry(one);
        String otherAccount = registry(other);
        return one.repository().equals(other.repository())
                && region(one.profile(), one.region()).equals(region(other.profile(), other.region()))
                && (account == null || otherAccount == null || account.equals(otherAccount));
    }

    private @Nullable String registry(ImageSource image) {
        return image.registryId() != null ? image.registryId() : profiles.account(image.profile()).orElse(null);
    }

    private String account(String profile) {
        return profiles.account(profile).orElse(profile);
    }

    private String region(String profile, @Nullable String region) {
        return profiles.scope(profile, region).map(Scope::region).orElse("");
    }
}
