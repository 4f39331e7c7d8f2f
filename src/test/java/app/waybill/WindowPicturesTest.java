package app.waybill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import app.waybill.sample.SampleClock;
import app.waybill.sample.SampleCompany;
import app.waybill.ui.WaybillWindow;
import app.waybill.ui.WindowServices;

/// The tour through all screens on the sample company, as `waybill demo` takes it.
class WindowPicturesTest {
    @TempDir
    private Path folder;

    @Test
    void everyScreenHasAPictureInBothThemes() throws IOException {
        SampleClock clock = new SampleClock(SampleCompany.DEMO_TIME);
        Sample sample = Sample.in(folder, clock);
        WindowServices services = new WindowServices(sample::cloud, sample.journal(),
                () -> sample.inWindow(sample.journal()), folder.resolve("settings.json"),
                Clock.fixed(SampleCompany.DEMO_TIME, ZoneOffset.UTC), Wiring.midway(clock));
        List<Path> pictures = WaybillWindow.takePictures(services, Path.of("target", "pictures", "tour"));
        assertThat(pictures).isNotEmpty().allSatisfy(picture -> assertThat(Files.size(picture)).isPositive());
    }
}
