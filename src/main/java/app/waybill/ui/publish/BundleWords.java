package app.waybill.ui.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import app.waybill.core.gateway.StoredObject;
import app.waybill.core.publish.ContainerChange;
import app.waybill.core.publish.Published;
import app.waybill.core.publish.ServicePlan;
import app.waybill.core.text.TextDiff;
import app.waybill.core.text.TimeText;

/// A planned bundle in words.
record BundleWords(ServicePlan.Upload upload, TimeText times) {
    private static final int SHOWN = 8;
    private static final Pattern HOST = Pattern.compile("\\b[0-9]{12}\\.dkr[.-]ecr[^/]*/");
    private static final Pattern DIGEST = Pattern.compile("(sha256:[0-9a-f]{8})[0-9a-f]{52}([0-9a-f]{4})");

    /// The version that is there now, shortened.
    String now() {
        return switch (upload.before()) {
            case Published.Nothing _ -> "nothing";
            case Published.Unseen _ -> "not to be seen";
            case Published.Holds _ -> upload.before().versionId().map(BundleWords::shortened).orElse("no version id");
        };
    }

    /// When it was written, and by whom as far as it says so itself.
    String origin() {
        return upload.before() instanceof Published.Holds(StoredObject object, _, _)
                ? times.relative(object.lastModified()) + Optional.ofNullable(object.metadata().get("waybill-identity"))
                        .map(arn -> ", " + arn.substring(arn.lastIndexOf('/') + 1)).orElse("")
                : "";
    }

    /// What is there afterwards, and what must still be so for it to be written.
    String after() {
        return switch (upload.before()) {
            case Published.Nothing _ -> "first version, only if still nothing is there";
            case Published.Unseen _ -> "new version, whatever is there";
            case Published.Holds _ -> "new version, only if still " + upload.before().versionId()
                    .map(BundleWords::shortened).orElse("the same");
        };
    }

    /// `1 changed, 1 added`.
    String summary() {
        List<String> parts = new ArrayList<>();
        count(ContainerChange.Kind.CHANGED, "changed").ifPresent(parts::add);
        count(ContainerChange.Kind.ADDED, "added").ifPresent(parts::add);
        count(ContainerChange.Kind.REMOVED, "removed").ifPresent(parts::add);
        return parts.isEmpty() ? "no image changes" : String.join(", ", parts);
    }

    /// What changes, one line for each container.
    TextDiff changes() {
        return TextDiff.of(lines(ContainerChange::before), lines(ContainerChange::after));
    }

    private String lines(Function<ContainerChange, @Nullable String> side) {
        return upload.changes().stream().filter(change -> side.apply(change) != null)
                .map(change -> change.container() + ": \"" + side.apply(change) + "\"\n").collect(Collectors.joining());
    }

    /// A text without the registry's host and with its digests shortened.
    static String folded(String line) {
        return DIGEST.matcher(HOST.matcher(line).replaceFirst("…/")).replaceAll("$1…$2");
    }

    private Optional<String> count(ContainerChange.Kind kind, String word) {
        long number = upload.changes().stream().filter(change -> change.kind() == kind).count();
        return number == 0 ? Optional.empty() : Optional.of(number + " " + word);
    }

    /// A version id as far as eyes need it.
    static String shortened(String versionId) {
        return versionId.length() <= SHOWN + 1 ? versionId : versionId.substring(0, SHOWN) + "…";
    }
}
