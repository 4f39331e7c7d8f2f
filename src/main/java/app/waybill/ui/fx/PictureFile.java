package app.waybill.ui.fx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.image.Image;

/// Makes PNG of what is on the screen. The only place that touches the other toolkit, for its PNG writer.
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

    /// The bytes of a PNG file of the picture; on any thread. Throws [IOException] when they cannot be made.
    public static byte[] png(Image picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(SwingFXUtils.fromFXImage(picture, null), "png", bytes);
        return bytes.toByteArray();
    }
}
