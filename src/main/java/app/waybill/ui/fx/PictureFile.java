package app.waybill.ui.fx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;

/// Writes what a scene looks like into a PNG file. The only place that touches the other toolkit, for its PNG writer.
public final class PictureFile {
    private PictureFile() {
    }

    /// Takes the picture, on the FX thread, and writes it. Throws [IOException] when the file cannot be written.
    public static void write(Scene scene, Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        // Lists fill their cells while they are laid out; the picture's own pass then gives the cells their styles.
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        ImageIO.write(SwingFXUtils.fromFXImage(scene.snapshot(null), null), "png", file.toFile());
    }
}
