package app.waybill.ui.control;

import java.util.Locale;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerExpression;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// How many of how many are shown: "38 of 41 repositories", or "41 repositories" when nothing is hidden.
public final class CountLabel extends HBox {
    private final Label shown = new Label();
    private final Label rest = new Label();

    /// A count of nothing yet.
    public CountLabel() {
        getStyleClass().add("count");
        shown.getStyleClass().add("strong");
        rest.getStyleClass().add("muted");
        setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(shown, rest);
    }

    /// Follows two counts. `noun` is the plural of what is counted.
    public void follow(IntegerExpression shownCount, IntegerExpression totalCount, String noun) {
        // Bound, not listened to: a counting binding lives only as long as somebody holds it.
        shown.textProperty().bind(Bindings.createStringBinding(() -> grouped(shownCount.get()), shownCount));
        rest.textProperty().bind(Bindings.createStringBinding(() -> shownCount.get() == totalCount.get()
                ? " " + noun
                : " of " + grouped(totalCount.get()) + " " + noun, shownCount, totalCount));
    }

    private static String grouped(int count) {
        return String.format(Locale.US, "%,d", count);
    }
}
