package app.waybill.ui.fx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/// Loads views. The view of `XController` is `X.fxml` under the same package path in the resources; it names its
/// controller in `fx:controller`. Controllers are built by the suppliers given here, with their services, also those of
/// included views; nothing is injected.
public final class FxmlViews {
    private static final String SUFFIX = "Controller";

    private final Map<Class<?>, Supplier<?>> builders = new HashMap<>();

    /// Says how a controller is built; a new one for each load.
    public <C> FxmlViews add(Class<C> type, Supplier<? extends C> builder) {
        builders.put(type, builder);
        return this;
    }

    /// The controllers that can be built: every view that there is.
    public Set<Class<?>> controllers() {
        return Set.copyOf(builders.keySet());
    }

    /// Loads the view of a controller. Throws [IllegalStateException] if there is no such file or no builder, and
    /// [UncheckedIOException] if the file is broken: both are mistakes of ours that the test of all views finds.
    public <C> View<C> load(Class<C> type) {
        FXMLLoader loader = new FXMLLoader(fxml(type));
        loader.setControllerFactory(this::build);
        try {
            Parent root = loader.load();
            return new View<>(root, type.cast(loader.getController()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot load the view of " + type.getSimpleName(), e);
        }
    }

    private Object build(Class<?> type) {
        Supplier<?> builder = builders.get(type);
        if (builder == null) {
            throw new IllegalStateException("nobody said how to build " + type.getName());
        }
        return builder.get();
    }

    private static URL fxml(Class<?> type) {
        String name = type.getSimpleName();
        String file = name.substring(0, name.length() - SUFFIX.length()) + ".fxml";
        URL url = type.getResource(file);
        if (url == null) {
            throw new IllegalStateException(file + " is not beside " + type.getName());
        }
        return url;
    }
}
