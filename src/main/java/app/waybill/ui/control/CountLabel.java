package app.waybill.ui.control;

import java.util.Locale;

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
        Runnable update = () -> show(shownCount.get(), totalCount.get(), noun);
        shownCount.subscribe(update);
        totalCount.subscribe(update);
        update.run();
    }

    /// Shows a count.
    public void show(int shownCount, int totalCount, String noun) {
        shown.setText(grouped(shownCount));
        rest.setText(shownCount == totalCount ? " " + noun : " of " + grouped(totalCount) + " " + noun);
    }

    private static String grouped(int count) {
        return String.format(Locale.US, "%,d", count);
    }
}
