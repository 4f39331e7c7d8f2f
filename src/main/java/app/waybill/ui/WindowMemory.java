package app.waybill.ui;

import java.util.Optional;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

import app.waybill.ui.session.SettingsStore;
import app.waybill.ui.session.WindowPlace;

/// Keeps where the window stands and how large it is from one start to the next.
record WindowMemory(Stage stage, SettingsStore settings) {
    /// How much of the window must lie on a screen, so that it can be seen and dragged.
    private static final double GRIP = 120;

    /// Puts the window where it was, if a screen is still there, no larger than its screen, and remembers its place when
    /// it closes.
    void restore() {
        WindowPlace place = settings.settings().get().window();
        if (place == null) {
            size(stage.getScene().getWidth(), stage.getScene().getHeight(), Screen.getPrimary());
        } else {
            Optional<Screen> screen = screenOf(place);
            size(place.width(), place.height(), screen.orElseGet(Screen::getPrimary));
            if (screen.isPresent()) {
                stage.setX(place.x());
                stage.setY(place.y());
            }
            stage.setMaximized(place.maximized());
        }
        stage.setOnHiding(_ -> remember());
    }

    private void size(double width, double height, Screen screen) {
        stage.setWidth(Math.min(width, screen.getVisualBounds().getWidth()));
        stage.setHeight(Math.min(height, screen.getVisualBounds().getHeight()));
    }

    private static Optional<Screen> screenOf(WindowPlace place) {
        Rectangle2D bar = new Rectangle2D(place.x(), place.y(), place.width(), GRIP);
        return Screen.getScreens().stream().filter(screen -> holds(screen.getVisualBounds(), bar)).findFirst();
    }

    private static boolean holds(Rectangle2D screen, Rectangle2D bar) {
        return screen.intersects(bar)
                && Math.min(bar.getMaxX(), screen.getMaxX()) - Math.max(bar.getMinX(), screen.getMinX()) >= GRIP
                && bar.getMinY() >= screen.getMinY() && bar.getMinY() <= screen.getMaxY() - GRIP;
    }

    /// A maximized window keeps the size that it had before.
    private void remember() {
        WindowPlace before = settings.settings().get().window();
        boolean maximized = stage.isMaximized();
        WindowPlace now = maximized && before != null
                ? new WindowPlace(before.x(), before.y(), before.width(), before.height(), true)
                : new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), maximized);
        settings.change(all -> all.withWindow(now));
    }
}
