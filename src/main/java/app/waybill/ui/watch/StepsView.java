package app.waybill.ui.watch;

import java.util.List;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import app.waybill.core.watch.WatchState;
import app.waybill.core.watch.WatchStep;

/// The five steps from published to running, with lines between them.
public final class StepsView extends HBox {
    /// No steps yet.
    public StepsView() {
        getStyleClass().addAll("card", "watch-steps");
    }

    /// Shows how far it is.
    public void show(WatchState state) {
        List<WatchStep> steps = WatchStep.of(state);
        getChildren().clear();
        for (WatchStep step : steps) {
            if (!getChildren().isEmpty()) {
                Region line = new Region();
                line.getStyleClass().addAll("line",
                        step.mark() == WatchStep.Mark.WAITING ? "tone-neutral" : "tone-success");
                HBox.setHgrow(line, Priority.ALWAYS);
                getChildren().add(line);
            }
            Label icon = Row.icon(WatchStatus.of(step.mark()));
            VBox words = new VBox(Row.whole(step.title(), "strong"), Row.label(step.detail(), "caption", "muted"));
            HBox one = Row.of(icon, words);
            one.getStyleClass().add("step");
            getChildren().add(one);
        }
    }
}
