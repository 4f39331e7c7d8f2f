package app.waybill.ui.history;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import app.waybill.core.publish.Authors;
import app.waybill.core.publish.BundleHistory;
import app.waybill.core.publish.PastBundle;
import app.waybill.core.publish.RenderedService;
import app.waybill.core.publish.TargetAnswer;
import app.waybill.core.workspace.ServiceMapping;

/// What is known of the versions of a service's bundle. `checks` say by a version's id whether it could still run, as far
/// as that was asked.
record Versions(ServiceMapping service, TargetAnswer.Seen seen, BundleHistory history, Authors authors,
        Map<String, RenderedService> checks) {
    /// Keeps an unchangeable copy of the checks.
    Versions {
        checks = Map.copyOf(checks);
    }

    Versions checked(Map<String, RenderedService> answers) {
        return new Versions(service, seen, history, authors, answers);
    }

    /// A row for each version, the newest first.
    List<VersionRow> rows() {
        List<VersionRow> rows = new ArrayList<>();
        PastBundle newer = null;
        for (PastBundle bundle : history.bundles()) {
            Duration lasted = newer == null
                    ? null
                    : Duration.between(bundle.version().lastModified(), newer.version().lastModified());
            rows.add(new VersionRow(bundle, authors.of(bundle).orElse(null), lasted,
                    checks.get(bundle.version().versionId())));
            newer = bundle;
        }
        return List.copyOf(rows);
    }
}
