package app.waybill.core.pipeline.graph;

import java.util.List;

import app.waybill.core.pipeline.Action;
import app.waybill.core.text.JsonPointer;

/// An artifact of one action, and all actions that read it.
record Flow(String artifact, Action producer, List<Action> readers) {
    JsonPointer from() {
        return producer.node().path();
    }
}
