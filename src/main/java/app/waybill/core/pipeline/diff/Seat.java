package app.waybill.core.pipeline.diff;

import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.ActionTypeId;
import app.waybill.core.pipeline.Stage;

/// Which part of a pipeline something belongs to: `stage` and `action` are what these are called, `type` is that of the action;
/// without an action it is the stage, without a stage the pipeline.
public record Seat(String stage, String action, ActionTypeId type) {
    /// The pipeline as a whole.
    public static final Seat PIPELINE = new Seat("", "", ActionTypeId.NONE);

    static Seat of(Stage stage) {
        return new Seat(stage.label(), "", ActionTypeId.NONE);
    }

    static Seat of(Stage stage, Action action) {
        return new Seat(stage.label(), action.label(), action.type());
    }
}
