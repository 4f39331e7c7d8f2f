package app.waybill.ui.images;

import static app.waybill.ui.images.Samples.digest;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import app.waybill.core.image.Image;
import app.waybill.core.image.ImageStatus;
import app.waybill.core.image.Platform;
import app.waybill.core.image.Repository;
import app.waybill.core.image.ScanSummary;
import app.waybill.ui.fx.DirectTasks;

class PlatformsTest {
    private final FakeImages gateway = new FakeImages();
    private final Queue<Runnable> later = new ArrayDeque<>();
    private final Platforms platforms = new Platforms(gateway, new DirectTasks(), later::add);
    private final Repository orders = Samples.repository(Samples.QA, "orders-api");

    @Test
    void whatIsWantedInOneMomentGoesIntoOneCallOfAtMostAHundred() {
        IntStream.range(0, 130).forEach(i -> platforms.want(index(i)));
        platforms.want(index(0));
        finish();

        assertThat(gateway.calls).containsExactly("qa platforms of 100", "qa platforms of 30");
    }

    @Test
    void whatIsKnownIsNotAskedForAgain() {
        List<Platform> both = List.of(new Platform("linux", "amd64", null, digest(8)),
                new Platform("linux", "arm64", "v8", digest(9)));
        gateway.platforms.put(digest(1), both);
        platforms.want(index(1));
        finish();
        platforms.retry();
        platforms.want(index(1));
        finish();

        assertThat(platforms.known()).containsEntry(digest(1), both);
        assertThat(gateway.calls).hasSize(1);
    }

    @Test
    void whatFailedIsAskedForAgainOnlyAfterARefresh() {
        gateway.signedOut.add("qa");
        platforms.want(index(1));
        finish();
        platforms.want(index(1));
        finish();
        assertThat(gateway.calls).hasSize(1);

        platforms.retry();
        platforms.want(index(1));
        finish();
        assertThat(gateway.calls).hasSize(2);
    }

    @Test
    void onlyIndexesAreAskedFor() {
        platforms.want(Samples.image(orders, 1, "a"));
        finish();

        assertThat(gateway.calls).isEmpty();
    }

    private Image index(int number) {
        return new Image(orders.ref(), digest(number), List.of(), null, 1, "application/vnd.oci.image.index.v1+json",
                null, ImageStatus.ACTIVE, ScanSummary.NONE, null, null);
    }

    private void finish() {
        while (!later.isEmpty()) {
            later.remove().run();
        }
    }
}
