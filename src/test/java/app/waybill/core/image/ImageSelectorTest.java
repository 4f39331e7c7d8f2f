package app.waybill.core.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ImageSelectorTest {
    private static final RepositoryRef ORDERS = new RepositoryRef("qa", "eu-west-1", "222222222222", "orders-api");
    private static final Instant MONDAY = Instant.parse("2026-03-02T10:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-03T10:00:00Z");

    private final Image old = image(1, MONDAY, "release-1", "3f9c1ab");
    private final Image current = image(2, TUESDAY, "latest", "release-2", "release-2.1", "9b2f00d");

    @Test
    void aTagFindsTheImageThatHasIt() {
        assertThat(select(new Selection.Tag("3f9c1ab"), old, current)).isEqualTo(new Selected.Found(old, "3f9c1ab"));
        assertThat(select(new Selection.Tag("release"), old, current))
                .isEqualTo(new Selected.Missing("no image has the tag 'release'"));
    }

    @Test
    void aTagFindsAnArchivedImageSoThatOneCanSaySo() {
        Image archived = archived(image(1, MONDAY, "v1"));

        assertThat(select(new Selection.Tag("v1"), archived)).isEqualTo(new Selected.Found(archived, "v1"));
    }

    @Test
    void aDigestIsWrittenByItsMostTellingTag() {
        assertThat(select(new Selection.ByDigest(current.digest()), old, current))
                .isEqualTo(new Selected.Found(current, "release-2.1"));
        assertThat(select(new Selection.ByDigest(digest(9)), old, current))
                .isEqualTo(new Selected.Missing("no image has the digest " + digest(9)));
    }

    @Test
    void aDigestWithoutTagsHasNoTagToWrite() {
        Image untagged = image(3, MONDAY);

        assertThat(select(new Selection.ByDigest(digest(3)), untagged)).isEqualTo(new Selected.Found(untagged, null));
    }

    @Test
    void latestIsWrittenOnlyWhereThereIsNoOtherTag() {
        assertThat(ImageSelector.mostTelling(List.of("latest", "a"))).contains("a");
        assertThat(ImageSelector.mostTelling(List.of("latest"))).contains("latest");
        assertThat(ImageSelector.mostTelling(List.of("b1", "a1", "z"))).contains("a1");
        assertThat(ImageSelector.mostTelling(List.of())).isEmpty();
    }

    @Test
    void newestIsTheLastPushedAmongThoseThatMatch() {
        assertThat(select(new Selection.Newest("release-*"), old, current))
                .isEqualTo(new Selected.Found(current, "release-2.1"));
        assertThat(select(new Selection.Newest("3f*"), old, current)).isEqualTo(new Selected.Found(old, "3f9c1ab"));
        assertThat(select(new Selection.Newest("qa-*"), old, current))
                .isEqualTo(new Selected.Missing("no image has a tag that matches 'qa-*'"));
    }

    @Test
    void newestPassesOverWhatCannotBeRun() {
        Image archived = archived(image(3, TUESDAY.plusSeconds(1), "release-3"));
        Image signature = new Image(ORDERS, digest(4), List.of("release-4"), TUESDAY.plusSeconds(2), 1, null, null,
                ImageStatus.ACTIVE, ScanSummary.NONE, null, current.digest());
        Image chart = new Image(ORDERS, digest(5), List.of("release-5"), TUESDAY.plusSeconds(3), 1, null,
                "application/vnd.cncf.helm.config.v1+json", ImageStatus.ACTIVE, ScanSummary.NONE, null, null);

        assertThat(select(new Selection.Newest("release-*"), archived, signature, chart, current))
                .isEqualTo(new Selected.Found(current, "release-2.1"));
        assertThat(select(new Selection.Newest("release-*"), archived, signature)).isEqualTo(new Selected.Missing(
                "no image has a tag that matches 'release-*' and can be run: 2 that match are archived or are no images"));
    }

    @Test
    void newestNeverTakesATagOfASigningTool() {
        Image signature = image(6, TUESDAY.plusSeconds(9), "sha256-" + "a".repeat(64) + ".sig");

        assertThat(select(new Selection.Newest("*"), signature, old)).isEqualTo(new Selected.Found(old, "release-1"));
    }

    @Test
    void imagesOfOneMomentAndOnesWithoutATimeHaveAFixedOrder() {
        List<Image> sorted = List.of(image(8, TUESDAY), image(2, MONDAY), image(5, MONDAY), image(1, null),
                image(7, null));
        List<Image> shuffled = new ArrayList<>(sorted);
        Collections.shuffle(shuffled, new Random(7));

        assertThat(shuffled).isNotEqualTo(sorted);
        shuffled.sort(Image.NEWEST_FIRST);
        assertThat(shuffled).isEqualTo(sorted);
    }

    private static Selected select(Selection selection, Image... images) {
        Selected selected = ImageSelector.select(selection, List.of(images));
        assertThat(ImageSelector.select(selection, List.of(images).reversed())).isEqualTo(selected);
        return selected;
    }

    private static Image image(int number, @Nullable Instant pushedAt, String... tags) {
        return new Image(ORDERS, digest(number), List.of(tags), pushedAt, 1000,
                "application/vnd.oci.image.manifest.v1+json", "application/vnd.oci.image.config.v1+json",
                ImageStatus.ACTIVE, ScanSummary.NONE, null, null);
    }

    private static Image archived(Image image) {
        return new Image(image.repository(), image.digest(), image.tags(), image.pushedAt(), image.sizeBytes(),
                image.mediaType(), image.artifactMediaType(), ImageStatus.ARCHIVED, image.scan(), null, null);
    }

    private static Digest digest(int number) {
        return new Digest("sha256:" + Integer.toString(number).repeat(64));
    }
}
