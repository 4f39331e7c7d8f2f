package app.waybill.ui.bulk;

import java.util.List;
import java.util.function.Function;

import app.waybill.core.bulk.ContainerPlace;
import app.waybill.core.workspace.ContainerMapping.FromEcr;
import app.waybill.core.workspace.ServiceMapping;

/// What several services have in common, in words.
final class Shared {
    private Shared() {
    }

    static String of(List<ServiceMapping> services) {
        List<ContainerPlace> containers = ContainerPlace.of(services);
        long repositories = containers.stream().map(ContainerPlace::container).filter(FromEcr.class::isInstance)
                .map(it -> ((FromEcr) it).image().repository()).distinct().count();
        return counted(containers.size(), "container") + " of "
                + (repositories == 1 ? "1 repository" : repositories + " repositories") + " · "
                + one(services, "profile", it -> it.ecs().map(ServiceMapping.EcsService::profile).orElse("none"))
                + " · " + one(services, "cluster", it -> it.ecs().map(ServiceMapping.EcsService::cluster).orElse(
                        "none"))
                + " · " + one(services, "bucket", it -> it.publish().map(ServiceMapping.PublishTarget::bucket).orElse(
                        "none"));
    }

    private static String one(List<ServiceMapping> services, String what, Function<ServiceMapping, String> value) {
        List<String> values = services.stream().map(value).distinct().toList();
        return values.size() == 1 ? "all " + what + " " + values.getFirst() : counted(values.size(), what);
    }

    private static String counted(int count, String what) {
        return count == 1 ? "1 " + what : count + " " + what + "s";
    }
}
