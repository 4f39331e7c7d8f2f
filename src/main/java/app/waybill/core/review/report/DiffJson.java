package app.waybill.core.review.report;

import java.util.List;

import org.jspecify.annotations.Nullable;

import app.waybill.core.pipeline.diff.Change;
import app.waybill.core.pipeline.diff.PipelineDiff;
import app.waybill.core.pipeline.diff.Replacement;
import app.waybill.core.pipeline.diff.Seat;
import app.waybill.core.pipeline.diff.Sighting;
import app.waybill.core.pipeline.diff.Substitution;
import app.waybill.core.text.JsonArray;
import app.waybill.core.text.JsonNull;
import app.waybill.core.text.JsonObject;
import app.waybill.core.text.JsonRow;
import app.waybill.core.text.JsonValue;
import app.waybill.core.text.JsonWriter;
import app.waybill.core.text.Place;

/// How two pipelines differ, for scripts: the object that `docs/command-line.md` describes. Secrets are masked.
public final class DiffJson {
    private static final JsonValue NOTHING = new JsonNull(Place.NONE);

    private DiffJson() {
    }

    /// The JSON of a difference between two files, as the user named them.
    public static String of(String before, String after, PipelineDiff diff) {
        return JsonWriter.pretty(new JsonRow().put("before", before).put("after", after).put("same", diff.isSame())
                .put("replacements", JsonArray.of(diff.substitutions().stream().map(DiffJson::row).toList()))
                .put("changes", rows(diff.changes())).put("apart", rows(diff.apart())).object());
    }

    private static JsonObject row(Substitution substitution) {
        return words(substitution.replacement()).put("places", substitution.places().size())
                .put("changes", rows(substitution.places())).object();
    }

    private static JsonArray rows(List<Change> changes) {
        return JsonArray.of(changes.stream().map(DiffJson::row).toList());
    }

    private static JsonObject row(Change change) {
        return new JsonRow().put("kind", change.kind().word()).put("member", change.member())
                .put("consequence", change.consequence())
                .put("before", side(change.part().before(), change.before()))
                .put("after", side(change.part().after(), change.after()))
                .put("elsewhere", change.brokenRule().<JsonValue>map(rule -> words(rule).object()).orElse(NOTHING))
                .object();
    }

    private static JsonRow words(Replacement replacement) {
        return new JsonRow().put("before", replacement.before()).put("after", replacement.after());
    }

    private static JsonValue side(@Nullable Seat seat, @Nullable Sighting sighting) {
        if (seat == null) {
            return NOTHING;
        }
        JsonRow row = new JsonRow().put("stage", orNothing(seat.stage())).put("action", orNothing(seat.action()));
        return sighting == null
                ? row.put("path", NOTHING).put("line", NOTHING).put("column", NOTHING).put("value", NOTHING).object()
                : row.put("path", sighting.path().text()).put("line", sighting.place().line())
                        .put("column", sighting.place().column()).put("value", sighting.shown()).object();
    }

    private static @Nullable String orNothing(String name) {
        return name.isEmpty() ? null : name;
    }
}
