package app.waybill.ui;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

import app.waybill.ui.session.SettingsStore;
import app.waybill.ui.session.WindowPlace;

/// Keeps where the window stands and how large it is from one start to the next.
record WindowMemory(Stage stage, SettingsStore settings) {
    /// How much of the window must lie on a screen, so that it can be seen and dragged.
    private static final double GRIP = 120;

    /// Puts the window where it was, if a screen is still there, and remembers its place when it closes.
    void restore() {
        WindowPlace place = settings.settings().get().window();
        if (place != null) {
            stage.setWidth(place.width());
            stage.setHeight(place.height());
            if (isOnAScreen(place)) {
                stage.setX(place.x());
                stage.setY(place.y());
            }
            stage.setMaximized(place.maximized());
        }
        stage.setOnHiding(_ -> remember());
    }

    private static boolean isOnAScreen(WindowPlace place) {
        Rectangle2D bar = new Rectangle2D(place.x(), place.y(), place.width(), GRIP);
        return Screen.getScreens().stream().map(Screen::getVisualBounds).anyMatch(screen -> screen.intersects(bar)
                && Math.min(bar.getMaxX(), screen.getMaxX()) - Math.max(bar.getMinX(), screen.getMinX()) >= GRIP
                && place.y() >= screen.getMinY() && place.y() <= screen.getMaxY() - GRIP);
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
