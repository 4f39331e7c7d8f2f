package app.waybill.core.pipeline.diff;

import app.waybill.core.text.JsonPointer;
import app.waybill.core.text.Place;

/// Something as it stands in one of the two texts; `shown` is its value as it may be shown, secrets masked. For a member that
/// is absent and has a default, `path` and `place` are those of the object that lacks it.
public record Sighting(JsonPointer path, Place place, String shown) {}
