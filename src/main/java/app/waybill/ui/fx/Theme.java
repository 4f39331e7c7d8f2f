package app.waybill.ui.fx;

import java.lang.ref.WeakReference;
import java.util.Objects;
import java.util.Optional;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;

/// How the window looks: light or dark, following the system if wanted, the size of its texts, and whether things move.
/// There is one for the whole application, because the toolkit's base style sheet is one.
public final class Theme {
    private final ObjectProperty<ThemeChoice> choice = new SimpleObjectProperty<>(ThemeChoice.SYSTEM);
    private final ObjectProperty<TextSize> textSize = new SimpleObjectProperty<>(TextSize.NORMAL);
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty();
    private final ObjectProperty<ColorScheme> systemScheme = new SimpleObjectProperty<>();

    /// A theme that follows the system until told otherwise. Needs the toolkit.
    public Theme() {
        Fonts.load();
        systemScheme.bind(Platform.getPreferences().colorSchemeProperty());
        choice.subscribe(_ -> show());
        systemScheme.subscribe(_ -> show());
    }

    /// System, light or dark.
    public ObjectProperty<ThemeChoice> choice() {
        return choice;
    }

    /// The size of the texts.
    public ObjectProperty<TextSize> textSize() {
        return textSize;
    }

    /// Whether nothing should move: no turning icons, no sliding drawers.
    public BooleanProperty reducedMotion() {
        return reducedMotion;
    }

    /// Whether the dark theme is on now.
    public boolean isDark() {
        return switch (choice.get()) {
            case SYSTEM -> systemScheme.get() == ColorScheme.DARK;
            case LIGHT -> false;
            case DARK -> true;
        };
    }

    /// Keeps the texts of a scene, and of what pops up above it, at the chosen size, and tells the scene whether things
    /// may move; where nothing is said here, the system's wish holds. The theme does not keep the scene.
    public void follow(Scene scene) {
        WeakReference<Scene> follower = new WeakReference<>(scene);
        reducedMotion.subscribe(reduced -> Optional.ofNullable(follower.get())
                .ifPresent(it -> it.getPreferences().setReducedMotion(reduced ? Boolean.TRUE : null)));
        textSize.subscribe(size -> Optional.ofNullable(follower.get())
                .ifPresent(it -> it.getStylesheets().setAll(sheet("text-" + size.percent() + ".css"))));
    }

    private void show() {
        Application.setUserAgentStylesheet(sheet(isDark() ? "dark.css" : "light.css"));
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource("/app/waybill/ui/theme/" + name), name)
                .toExternalForm();
    }
}
