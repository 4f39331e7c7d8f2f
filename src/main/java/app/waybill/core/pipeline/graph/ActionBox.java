package app.waybill.core.pipeline.graph;

import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.Stage;
import app.waybill.core.text.JsonPointer;

/// An action as it is drawn: `column` counts the run orders of all stages from the left, `row` the actions of one run
/// order from above, both from 0.
public record ActionBox(Stage stage, Action action, Box box, int column, int row) {
    /// The pointer that names the action within its text.
    public JsonPointer path() {
        return action.node().path();
    }
}
