package app.waybill.ui.recipe;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import app.waybill.core.recipe.Parameter;
import app.waybill.core.workspace.ServiceMapping;
import app.waybill.core.workspace.ServiceMapping.EcsService;

/// What was told when a pipeline was last made of a service with the same profile, as far as it may hold for the next one
/// too. Lives as long as the window.
final class ToldBefore {
    private static final Set<Parameter> SHARED = EnumSet.of(Parameter.ROLE, Parameter.ARTIFACT_BUCKET,
            Parameter.EXECUTION_ROLE, Parameter.KEY, Parameter.REGISTRY_ROLE);

    private final Map<String, Map<Parameter, String>> byProfile = new HashMap<>();

    /// What may be told of a service again.
    Map<Parameter, String> of(ServiceMapping service) {
        return service.ecs().map(EcsService::profile).map(byProfile::get).orElse(Map.of());
    }

    /// Keeps what was told of a service.
    void keep(ServiceMapping service, Map<Parameter, String> told) {
        service.ecs().ifPresent(ecs -> {
            Map<Parameter, String> kept = new EnumMap<>(Parameter.class);
            kept.putAll(told);
            kept.keySet().retainAll(SHARED);
            byProfile.put(ecs.profile(), kept);
        });
    }
}
