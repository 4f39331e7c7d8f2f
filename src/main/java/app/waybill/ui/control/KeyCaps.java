package app.waybill.ui.control;

import java.util.Arrays;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// The keys of a command, each on its cap: `Ctrl` `K`. Takes no room where there is none.
public final class KeyCaps extends HBox {
    /// The caps of the keys that [KeyText] says.
    public KeyCaps(String keys) {
        getStyleClass().add("key-caps");
        setMinWidth(USE_PREF_SIZE);
        Arrays.stream(keys.split(" ")).filter(key -> !key.isEmpty()).map(KeyCaps::cap).forEach(getChildren()::add);
    }

    private static Label cap(String key) {
        Label cap = new Label(key);
        cap.getStyleClass().add("key-cap");
        return cap;
    }
}
