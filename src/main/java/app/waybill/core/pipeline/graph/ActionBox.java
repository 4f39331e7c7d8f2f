package app.waybill.core.pipeline.graph;

import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.Stage;
import app.waybill.core.text.JsonPointer;

/// An action as it is drawn: `column` counts the run orders of all stages from the left, `row` the actions of one run
/// order from above, both from 0. `elsewhere` names the Region and the account where they are not the pipeline's, else it
/// is empty.
public record ActionBox(Stage stage, Action action, Box box, int column, int row, String elsewhere) {
    /// The pointer that names the action within its text.
    public JsonPointer path() {
        return action.node().path();
    }
}
