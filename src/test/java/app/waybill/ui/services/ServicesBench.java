package app.waybill.ui.services;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

import app.waybill.bench.Figure;
import app.waybill.bench.FiveHundredServices;
import app.waybill.core.text.JsonObject;
import app.waybill.core.workspace.Workspace;
import app.waybill.ui.control.SheetHost;
import app.waybill.ui.fx.Fx;
import app.waybill.ui.fx.ThemeChoice;
import app.waybill.ui.session.ProfileMarks;
import app.waybill.ui.session.SampleSession;
import app.waybill.ui.session.Session;
import app.waybill.ui.session.Settings;

/// The Services screen with [FiveHundredServices] in a window on the headless platform: how long until it knows how all of
/// them stand, and how long the FX thread lets others wait meanwhile. Ends with 1 where a limit is missed.
public final class ServicesBench {
    private static final int ROUNDS = 5;
    private static final double SLACK = 1.5;
    private static final double WAIT_MILLIS = 50;

    private final Session session;
    private final ServicesScreen screen;

    private ServicesBench(Session session) {
        this.session = session;
        this.screen = new ServicesScreen(session, new SheetHost(), (_, _) -> {});
        Stage stage = new Stage();
        stage.setScene(new Scene(screen.node(), 1440, 900));
        Fx.theme().follow(stage.getScene());
        stage.show();
    }

    /// Takes no argument.
    public static void main(String[] args) {
        try {
            System.exit(measure() ? 0 : 1);
        } catch (Exception e) {
            System.out.println("could not measure: " + e);
            System.exit(2);
        }
    }

    private static boolean measure() throws Exception {
        Fx.run(() -> Fx.theme().choice().set(ThemeChoice.LIGHT));
        try (SampleSession sample = new SampleSession(Files.createTempDirectory("waybill-bench"));
                FiveHundredServices services = new FiveHundredServices()) {
            Settings settings = Settings.DEFAULT.withMarks(FiveHundredServices.PROFILE, ProfileMarks.NONE.used());
            ServicesBench bench = Fx.call(() -> new ServicesBench(sample.over(services.cloud(), settings)));
            bench.open();
            List<Double> waits = new ArrayList<>();
            List<Double> times = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                times.add(bench.look(waits));
            }
            Figure all = new Figure("500 services: screen knows how all stand", FiveHundredServices.FLOOR,
                    Figure.median(times), SLACK * FiveHundredServices.FLOOR, "ms");
            Figure wait = Figure.of("500 services: wait for the window (99 of 100)", Figure.quantile(waits, 0.99),
                    WAIT_MILLIS, "ms");
            System.out.println(all);
            System.out.println(wait);
            System.out.printf("500 services: the longest wait was %.0f ms%n", Figure.quantile(waits, 1));
            return all.met() && wait.met();
        }
    }

    private void open() throws InterruptedException {
        Fx.run(() -> session.profiles().readAgain());
        Fx.run(() -> session.workspace().begin("bench",
                new Workspace(FiveHundredServices.mappings(), JsonObject.of())));
        look(new ArrayList<>());
    }

    /// Looks at all services once; how long that took, in milliseconds. Asks the FX thread again and again for a sign, and
    /// keeps how long each took.
    private double look(List<Double> waits) throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        long began = System.nanoTime();
        Fx.run(() -> {
            screen.onShow();
            screen.model().refresh();
            screen.model().answers().busy().subscribe(busy -> {
                if (!busy) {
                    ended.countDown();
                }
            });
        });
        while (!ended.await(2, TimeUnit.MILLISECONDS)) {
            CountDownLatch sign = new CountDownLatch(1);
            long asked = System.nanoTime();
            Platform.runLater(sign::countDown);
            sign.await();
            waits.add((System.nanoTime() - asked) / 1e6);
        }
        double millis = (System.nanoTime() - began) / 1e6;
        AtomicBoolean known = new AtomicBoolean();
        Fx.run(() -> known.set(screen.model().list().all().stream()
                .allMatch(item -> item.look().get().state() == ServiceState.BEHIND)));
        if (!known.get()) {
            throw new IllegalStateException("not all services are known");
        }
        return millis;
    }
}
