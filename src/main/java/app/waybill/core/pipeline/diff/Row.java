package app.waybill.core.pipeline.diff;

import java.util.stream.Stream;

import app.waybill.core.pipeline.Action;
import app.waybill.core.pipeline.Facts;
import app.waybill.core.pipeline.Pipeline;
import app.waybill.core.pipeline.Stage;

/// An action together with its stage and its pipeline. Each is equal only to itself: two may be written alike.
final class Row {
    private final Pipeline pipeline;
    private final Stage stage;
    private final Action action;

    private Row(Pipeline pipeline, Stage stage, Action action) {
        this.pipeline = pipeline;
        this.stage = stage;
        this.action = action;
    }

    static Stream<Row> of(Pipeline pipeline, Stage stage) {
        return stage.actions().stream().map(action -> new Row(pipeline, stage, action));
    }

    Stage stage() {
        return stage;
    }

    Action action() {
        return action;
    }

    Seat seat() {
        return Seat.of(stage, action);
    }

    Customs customs() {
        return Customs.of(pipeline, action);
    }

    Sighting sight() {
        return Places.at(action.node(), Facts.caption(action));
    }

    Sighting inStage() {
        return Places.at(action.node(), "stage " + stage.label());
    }

    String typeAndName() {
        return action.type() + "/" + action.label();
    }

    /// How alike two actions are, from 0 to 1, whatever their names.
    double likeness(Row other) {
        return action.type().equals(other.action.type()) ? Features.of(action).likeness(Features.of(other.action)) : 0;
    }
}
