package app.waybill.ui.images;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Scene;

import app.waybill.ui.fx.Fx;

/// Times one act: until the rows that it asks for are set, and how long the next frame styles and lays out. The wait for
/// that frame, up to a sixtieth of a second, does not count, nor does its painting.
final class FrameWatch {
    private final ObservableList<?> rows;
    private final Scene scene;
    private final CountDownLatch done = new CountDownLatch(1);
    private final ListChangeListener<Object> listener = _ -> Platform.runLater(this::rowsAreSet);
    private final Runnable frameBegins = this::frameBegins;
    private final Runnable frameEnds = this::frameEnds;
    private long began;
    private long nanos;

    /// A watch for one act; called on any thread.
    FrameWatch(ObservableList<?> rows, Scene scene) {
        this.rows = rows;
        this.scene = scene;
    }

    /// Does the act on the FX thread and waits for its frame. In milliseconds.
    double time(Runnable act) throws InterruptedException {
        Fx.run(() -> {
            rows.addListener(listener);
            began = System.nanoTime();
            act.run();
        });
        if (!done.await(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("no rows were set");
        }
        return nanos / 1e6;
    }

    private void rowsAreSet() {
        nanos = System.nanoTime() - began;
        rows.removeListener(listener);
        scene.addPreLayoutPulseListener(frameBegins);
        scene.addPostLayoutPulseListener(frameEnds);
        Platform.requestNextPulse();
    }

    private void frameBegins() {
        began = System.nanoTime();
    }

    private void frameEnds() {
        nanos += System.nanoTime() - began;
        scene.removePreLayoutPulseListener(frameBegins);
        scene.removePostLayoutPulseListener(frameEnds);
        done.countDown();
    }
}
