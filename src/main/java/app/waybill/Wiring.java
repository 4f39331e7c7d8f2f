package app.waybill;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import app.waybill.aws.AwsCloud;
import app.waybill.cli.CommandServices;
import app.waybill.cli.DemoCompany;
import app.waybill.cli.Environment;
import app.waybill.core.file.FileException;
import app.waybill.core.gateway.WriteMarks;
import app.waybill.core.publish.Journal;
import app.waybill.core.watch.Pause;
import app.waybill.sample.SampleClock;
import app.waybill.sample.SampleCompany;
import app.waybill.ui.WaybillWindow;
import app.waybill.ui.WindowServices;
import app.waybill.ui.session.SettingsFolder;
import app.waybill.ui.session.SettingsStore;

/// Puts the parts together: the only place that knows all of them.
final class Wiring {
    private static final Duration MIDWAY = Duration.ofSeconds(80);
    private static final Clock DEMO_CLOCK = Clock.fixed(SampleCompany.DEMO_TIME, ZoneOffset.UTC);

    private Wiring() {
    }

    /// What commands need. Nothing is opened before a command asks for it.
    static CommandServices commands() {
        return new CommandServices(() -> AwsCloud.open().cloud(), Environment.ofProcess(),
                () -> Clock.system(ZoneId.systemDefault()), journal(), Wiring::demo, Pause.REAL,
                () -> marks(settings()),
                () -> Optional
                        .ofNullable(SettingsStore.load(settings(), Runnable::run).settings().get().teamJournal()));
    }

    /// What the settings file marks profiles with. With mistakes in it nobody knows, and so nothing may be written.
    static WriteMarks marks(Path file) {
        SettingsStore settings = SettingsStore.load(file, Runnable::run);
        settings.problems().stream().findFirst().ifPresent(problem -> {
            throw new FileException(file + " has mistakes, and may mark profiles as read-only or production: "
                    + problem, "Correct it, or remove it: nothing was done.");
        });
        return settings.settings().get().writeMarks();
    }

    private static Path settings() {
        return SettingsFolder.of(System.getenv(), System.getProperty("os.name"),
                Path.of(System.getProperty("user.home"))).resolve("settings.json");
    }

    private static Journal journal() {
        return new Journal(JournalFile.of(System.getenv(), System.getProperty("os.name"),
                Path.of(System.getProperty("user.home"))));
    }

    /// What the window needs.
    static WindowServices window() {
        Clock clock = Clock.system(ZoneId.systemDefault());
        Supplier<Sample> sample = once(() -> Sample.inPassing(clock));
        return new WindowServices(() -> AwsCloud.open().cloud(), journal(),
                () -> sample.get().inWindow(sample.get().journal()), settings(), clock, Pause.REAL);
    }

    /// The sample company for the demo, always at the same moment: each demo tells the same.
    private static DemoCompany demo(Path folder) {
        SampleClock clock = new SampleClock(SampleCompany.DEMO_TIME);
        Sample sample = Sample.in(folder, clock);
        return new DemoCompany(sample.cloud(), DEMO_CLOCK, sample.files().workspace(),
                sample.files().pipelineExports(),
                (pictures, journal) -> takePictures(sample, clock, pictures, journal));
    }

    private static List<Path> takePictures(Sample sample, SampleClock clock, Path folder, Journal journal)
            throws IOException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        return WaybillWindow.takePictures(new WindowServices(sample::cloud, journal,
                () -> sample.inWindow(journal), folder.resolve("settings.json"), DEMO_CLOCK, midway(clock)), folder);
    }

    /// Moves the company on while something is watched, but stops in the middle of it, for the picture.
    static Pause midway(SampleClock clock) {
        return time -> {
            if (clock.instant().isBefore(SampleCompany.DEMO_TIME.plus(MIDWAY))) {
                clock.advance(time);
            } else {
                Thread.sleep(Duration.ofDays(1));
            }
        };
    }

    private static <T> Supplier<T> once(Supplier<T> supplier) {
        return new Supplier<>() {
            private @Nullable T made;

            @Override
            public synchronized T get() {
                if (made == null) {
                    made = supplier.get();
                }
                return made;
            }
        };
    }
}
