package app.waybill.cli;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import app.waybill.core.definitions.ImageDefinition;
import app.waybill.core.gateway.ObjectVersion.Kind;
import app.waybill.core.publish.Authors;
import app.waybill.core.publish.BundleHistory;
import app.waybill.core.publish.PastBundle;
import app.waybill.core.publish.Published;
import app.waybill.core.text.JsonArray;
import app.waybill.core.text.JsonObject;
import app.waybill.core.text.JsonRow;
import app.waybill.core.text.JsonValue;
import app.waybill.core.text.TimeText;

/// The rows of a bundle's history.
record HistoryRows(BundleHistory history, Authors authors) {
    List<List<String>> words(Clock clock) {
        TimeText times = new TimeText(clock);
        List<List<String>> rows = new ArrayList<>();
        history.bundles().forEach(bundle -> rows.add(List.of(bundle.version().versionId(),
                times.full(bundle.version().lastModified()), authors.of(bundle).map(HistoryRows::shortName).orElse("-"),
                contents(bundle))));
        return rows;
    }

    /// One object for each version, as `docs/command-line.md` describes.
    List<JsonValue> json() {
        return history.bundles().stream().<JsonValue>map(this::json).toList();
    }

    private JsonObject json(PastBundle bundle) {
        return new JsonRow().put("versionId", bundle.version().versionId()).put("latest", bundle.version().latest())
                .put("deleted", bundle.version().kind() == Kind.DELETE_MARKER)
                .put("lastModified", bundle.version().lastModified())
                .put("sizeBytes", bundle.version().size()).put("identity", authors.of(bundle).orElse(null))
                .put("summary", bundle.summary().orElse(null))
                .put("definitions", JsonArray.of(bundle.definitions().entries().stream()
                        .<JsonValue>map(HistoryRows::json).toList()))
                .put("problem", problem(bundle).orElse(null)).object();
    }

    private static JsonObject json(ImageDefinition entry) {
        return new JsonRow().put("name", entry.name()).put("imageUri", entry.imageUri()).object();
    }

    private static String contents(PastBundle bundle) {
        return problem(bundle).orElseGet(() -> bundle.version().kind() == Kind.DELETE_MARKER
                ? "deleted"
                : bundle.definitions().entries().stream()
                        .map(entry -> entry.name() + "=" + shortImage(entry.imageUri()))
                        .collect(Collectors.joining(" ")));
    }

    private static Optional<String> problem(PastBundle bundle) {
        return switch (bundle.contents()) {
            case Published.Nothing _ -> Optional.empty();
            case Published.Unseen unseen -> Optional.ofNullable(unseen.cause().getMessage());
            case Published.Holds holds when holds.definitionsOrNull() != null -> Optional.empty();
            case Published.Holds holds -> holds.findings().stream().map(finding -> finding.message()).findFirst();
        };
    }

    /// The last part of an ARN: who it is, without where.
    private static String shortName(String arn) {
        return arn.substring(arn.lastIndexOf(':') + 1);
    }

    /// Without the registry's host; a digest by its first twelve digits.
    private static String shortImage(String uri) {
        return uri.substring(uri.indexOf('/') + 1).replaceAll("(@sha256:[0-9a-f]{12})[0-9a-f]+", "$1");
    }
}
