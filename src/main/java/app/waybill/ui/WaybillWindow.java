package app.waybill.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

import javafx.application.Platform;

/// The door to the window for the composition root. The main class must not be an `Application`, so that Waybill starts
/// from the class path; the toolkit is started here.
public final class WaybillWindow {
    private WaybillWindow() {
    }

    /// Opens the window on the operator's own cloud; Waybill ends when it is closed. Throws
    /// [UnsupportedOperationException] where the display cannot be reached, and [LinkageError] where the system lacks the
    /// libraries that the toolkit draws with.
    public static void open(WindowServices services) {
        Logs.quiet();
        Platform.startup(() -> new AppWindow(services).show());
    }

    /// Takes a picture of every screen on the sample company, in both themes, into the folder, without showing anything,
    /// and returns the files. The toolkit must be on its headless platform (`-Dglass.platform=Headless`).
    public static List<Path> takePictures(WindowServices services, Path folder) throws IOException {
        Logs.quiet();
        Files.createDirectories(folder);
        CompletableFuture<List<Path>> pictures = new CompletableFuture<>();
        Platform.startup(() -> {
            Platform.setImplicitExit(false);
            try {
                new PictureTour(services, folder, pictures).begin();
            } catch (RuntimeException | LinkageError e) {
                pictures.completeExceptionally(e);
            }
        });
        try {
            return pictures.get();
        } catch (ExecutionException e) {
            throw new IOException("cannot take pictures into " + folder, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while taking pictures", e);
        } finally {
            Platform.exit();
        }
    }
}
