package app.waybill.core.pipeline.diff;

import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.Stage;

/// Which part of a pipeline something belongs to: `stage` and `action` are what these are called; without an action it is
/// the stage, without a stage the pipeline.
public record Seat(String stage, String action) {
    /// The pipeline as a whole.
    public static final Seat PIPELINE = new Seat("", "");

    static Seat of(Stage stage) {
        return new Seat(stage.label(), "");
    }

    static Seat of(Stage stage, Action action) {
        return new Seat(stage.label(), action.label());
    }
}
