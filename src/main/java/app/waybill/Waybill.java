package app.waybill;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

import app.waybill.cli.Commands;
import app.waybill.cli.Console;
import app.waybill.ui.WaybillWindow;

/// The main class: a window when called alone, a command otherwise.
public final class Waybill {
    private Waybill() {
    }

    /// Starts Waybill.
    public static void main(String[] args) throws URISyntaxException, IOException, InterruptedException {
        if (args.length > 0) {
            end(commands().run(args));
        } else if (!Boolean.getBoolean("java.awt.headless")
                && Display.isThere(System.getenv(), System.getProperty("os.name"))) {
            openWindow();
        } else {
            end(commands().runWithoutDisplay(demoFolder()));
        }
    }

    private static void openWindow() throws IOException, InterruptedException {
        try {
            WaybillWindow.open(Wiring.window());
        } catch (UnsupportedOperationException | LinkageError noToolkit) {
            end(Restart.withoutDisplay());
        }
    }

    private static Commands commands() {
        return new Commands(Wiring.commands(), Console.standard());
    }

    /// Nothing is left to do at the end of a command; `exit` would look for a logger in every archive of the class path
    /// first, which takes as long as a whole command.
    private static void end(int code) {
        Runtime.getRuntime().halt(code);
    }

    /// Beside the classes where the project was just built, else in the folder where Waybill was started.
    private static Path demoFolder() throws URISyntaxException {
        Path classes = Path.of(Waybill.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        return Files.isDirectory(classes) ? classes.resolveSibling("demo") : Path.of("waybill-demo");
    }
}
