package app.waybill.ui.pipelines;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.waybill.core.lint.Finding;
import app.waybill.core.pipeline.graph.ActionBox;
import app.waybill.core.text.JsonPointer;
import app.waybill.core.text.Place;

/// What the operator looks at in a pipeline: a place in its text, and the action and the finding there, if there are.
public record Spot(Place place, JsonPointer path, @Nullable ActionBox actionOrNull, @Nullable Finding findingOrNull) {
    /// The start of a text.
    static final Spot START = new Spot(new Place(0, 0, 1, 1), JsonPointer.ROOT, null, null);

    /// The action.
    public Optional<ActionBox> action() {
        return Optional.ofNullable(actionOrNull);
    }

    /// The finding.
    public Optional<Finding> finding() {
        return Optional.ofNullable(findingOrNull);
    }
}
