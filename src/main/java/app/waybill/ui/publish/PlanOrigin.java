package app.waybill.ui.publish;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import app.waybill.core.gateway.Identity;
import app.waybill.core.publish.BundleTarget;
import app.waybill.core.text.TimeText;
import app.waybill.ui.session.WorkspaceState;

/// Where a plan comes from, in a sentence: when it was made, from which workspace, and as whom it will be carried out.
final class PlanOrigin {
    private PlanOrigin() {
    }

    /// `Planned 09:42 from qa1 · as assumed-role/Deployer/ana.kovac in qa`.
    static String of(Instant plannedAt, @Nullable WorkspaceState workspace, List<BundleItem> bundles, TimeText times) {
        return "Planned " + times.timeOfDay(plannedAt) + " from "
                + (workspace == null ? "no workspace" : workspace.name())
                + (workspace != null && workspace.isUnsaved() ? " with its unsaved changes" : "")
                + identities(bundles).entrySet().stream()
                        .map(entry -> "as " + entry.getKey() + " in " + String.join(" and ", entry.getValue()))
                        .collect(Collectors.joining(", ", bundles.isEmpty() ? "" : " · ", ""));
    }

    private static Map<String, Set<String>> identities(List<BundleItem> bundles) {
        Map<String, Set<String>> profiles = new LinkedHashMap<>();
        for (BundleItem bundle : bundles) {
            BundleTarget target = bundle.upload().target();
            profiles.computeIfAbsent(who(target.identityOrNull()), _ -> new LinkedHashSet<>()).add(bundle.profile());
        }
        return profiles;
    }

    /// An ARN without what its profile says already: `assumed-role/Deployer/ana.kovac`.
    private static String who(@Nullable Identity identity) {
        return identity == null
                ? "somebody not known"
                : Objects.requireNonNull(identity.arn()).replaceFirst("^arn:[^:]*:(sts|iam)::\\d*:", "");
    }
}
