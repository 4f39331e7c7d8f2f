package app.waybill.ui.control;

import java.util.List;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import atlantafx.base.theme.Styles;

/// What stands where nothing is yet: an icon, a sentence, what to do, and the buttons that do it, the
/// first one primary; they go on in a second row where there is no room.
public final class EmptyState extends VBox {
    private final Label title = new Label();
    private final Label text = new Label();
    private final FlowPane acts = new FlowPane();

    /// An empty state that says nothing yet, for FXML.
    public EmptyState() {
        getStyleClass().add("empty-state");
        title.getStyleClass().add("panel-title");
        text.getStyleClass().add("muted");
        title.setWrapText(true);
        text.setWrapText(true);
        acts.getStyleClass().add("acts");
    }

    /// Says what is missing and what to do.
    public void show(String icon, String sentence, String advice, List<Command> commands) {
        title.setText(sentence);
        text.setText(advice);
        acts.getChildren().setAll(commands.stream().map(CommandButton::of).toList());
        if (!acts.getChildren().isEmpty() && acts.getChildren().getFirst() instanceof Button first) {
            first.getStyleClass().add(Styles.ACCENT);
        }
        getChildren().setAll(Icons.of(icon), title, text);
        if (!commands.isEmpty()) {
            getChildren().add(acts);
        }
    }
}
