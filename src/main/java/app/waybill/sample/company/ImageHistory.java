package app.waybill.sample.company;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/// Makes the images of one repository: its builds as ECR would list them on a given day.
final class ImageHistory {
    private static final Duration ARCHIVED_AFTER = Duration.ofDays(120);
    private static final int UNTAGGED_EVERY = 9;
    private static final int UNSCANNED_EVERY = 11;

    private final RepositoryRow row;
    private final Instant now;
    private final List<StoredImage> images = new ArrayList<>();

    private ImageHistory(RepositoryRow row, Instant now) {
        this.row = row;
        this.now = now;
    }

    /// The images in the order of their digests: a client must not count on the order.
    static List<StoredImage> of(RepositoryRow row, Instant now) {
        ImageHistory history = new ImageHistory(row, now);
        PushTimes times = new PushTimes(row, now);
        for (int number = row.first(); history.images.size() < row.images(); number += row.step()) {
            history.add(Build.of(row.name(), row.form(), number), times.next());
        }
        return history.images.subList(0, row.images()).stream()
                .sorted(Comparator.comparing(image -> image.detail().imageDigest())).toList();
    }

    private void add(Build build, Instant pushed) {
        String configType = row.form() == Form.DOCKER ? Manifest.DOCKER_CONFIG : Manifest.OCI_CONFIG;
        boolean archived = pushed.isBefore(now.minus(ARCHIVED_AFTER)) && !build.isReleased();
        add(build.image(), tags(build), pushed, archived, build.members().isEmpty() ? configType : null, null,
                build.number());
        for (Manifest member : build.members()) {
            add(member, List.of(), pushed.minusSeconds(7), archived, configType, null, null);
        }
        for (Build.Attached attached : build.attached()) {
            add(attached.manifest(), List.of(), pushed.plusSeconds(40), archived, attached.artifactType(),
                    attached.subject(), null);
        }
    }

    private void add(Manifest manifest, List<String> tags, Instant pushed, boolean archived,
            @Nullable String artifactType, @Nullable String subject, @Nullable Integer scannedBuild) {
        ImageDetail.ScanFindings findings = scannedBuild == null || archived || scannedBuild % UNSCANNED_EVERY == 7
                ? null
                : new ImageDetail.ScanFindings(pushed.plusSeconds(180), findings(scannedBuild));
        ImageDetail detail = new ImageDetail(row.account(), row.name(), manifest.digest(), tags.isEmpty() ? null : tags,
                manifest.size(), pushed,
                findings == null ? null : ImageDetail.ScanStatus.COMPLETE, findings,
                manifest.mediaType(), artifactType, pulled(scannedBuild, pushed), subject,
                archived ? "ARCHIVED" : "ACTIVE", archived ? pushed.plus(ARCHIVED_AFTER) : null);
        images.add(new StoredImage(detail, manifest.text()));
    }

    private List<String> tags(Build build) {
        List<String> tags = new ArrayList<>();
        if (build.number() % UNTAGGED_EVERY != UNTAGGED_EVERY / 2 || build.isReleased()) {
            tags.add(build.commit());
        }
        if (build.number() == row.first() && !row.mutability().equals("IMMUTABLE")) {
            tags.add("latest");
        }
        if (build.isReleased()) {
            tags.add(release(build.releasesSince()));
        }
        return tags;
    }

    /// There are two releases a month.
    private String release(int since) {
        YearMonth month = YearMonth.from(now.atZone(ZoneOffset.UTC)).minusMonths(since / 2);
        return "release-%d.%d.%d".formatted(month.getYear(), month.getMonthValue(), 2 - since % 2);
    }

    private static Map<String, Integer> findings(int build) {
        Map<String, Integer> counts = new TreeMap<>(Map.of("HIGH", 1 + build / 3, "MEDIUM", 4 + build / 2, "LOW",
                11 + build, "INFORMATIONAL", 2));
        if (build > 3) {
            counts.put("CRITICAL", 1 + build / 10);
        }
        return counts;
    }

    private @Nullable Instant pulled(@Nullable Integer build, Instant pushed) {
        return build != null && build < 6 ? pushed.plus(Duration.ofMinutes(3)) : null;
    }
}
