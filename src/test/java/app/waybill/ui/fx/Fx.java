package app.waybill.ui.fx;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

/// The FX thread for tests, on the headless platform.
public final class Fx {
    private static final int PATIENCE = 30;

    private static boolean started;
    private static @Nullable Theme theme;

    private Fx() {
    }

    /// Does something on the FX thread and waits for its result.
    public static <T> T call(Callable<T> work) {
        start();
        if (Platform.isFxApplicationThread()) {
            return direct(work);
        }
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(work.call());
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        });
        try {
            return result.get(PATIENCE, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError("the FX thread did not answer", e);
        }
    }

    private static <T> T direct(Callable<T> work) {
        try {
            return work.call();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /// Does something on the FX thread and waits until it is done.
    public static void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    /// The one theme of the tests.
    public static Theme theme() {
        return call(() -> {
            if (theme == null) {
                theme = new Theme();
            }
            return theme;
        });
    }

    /// Shows the node in a window of that size and writes `target/pictures/NAME-light.png` and `-dark.png`.
    public static void takePictures(String name, int width, int height, Callable<Parent> build) {
        for (ThemeChoice choice : new ThemeChoice[]{ThemeChoice.LIGHT, ThemeChoice.DARK}) {
            String file = name + (choice == ThemeChoice.DARK ? "-dark" : "") + ".png";
            Theme used = theme();
            run(() -> used.choice().set(choice));
            Stage stage = call(() -> shown(build.call(), width, height));
            call(() -> {
                used.follow(stage.getScene());
                PictureFile.write(stage.getScene(), Path.of("target", "pictures", file));
                stage.hide();
                return true;
            });
        }
    }

    private static Stage shown(Parent root, int width, int height) {
        Scene scene = new Scene(root, width, height);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        return stage;
    }

    private static synchronized void start() {
        if (started) {
            return;
        }
        CountDownLatch ready = new CountDownLatch(1);
        try {
            Platform.startup(ready::countDown);
            ready.await();
        } catch (IllegalStateException alreadyRunning) {
            ready.countDown();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        Platform.setImplicitExit(false);
        started = true;
    }
}
