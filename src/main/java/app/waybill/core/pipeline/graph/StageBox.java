package app.waybill.core.pipeline.graph;

import app.waybill.core.pipeline.Stage;

/// A stage as it is drawn.
public record StageBox(Stage stage, Box box) {
    /// How many actions there are, and whether they run at once: "2 in parallel".
    public String caption() {
        int count = stage.actions().size();
        boolean parallel = count > 1
                && stage.actions().stream().mapToInt(action -> action.runOrder()).distinct().count() == 1;
        return switch (count) {
            case 0 -> "no actions";
            case 1 -> "1 action";
            default -> count + (parallel ? " in parallel" : " actions");
        };
    }
}
