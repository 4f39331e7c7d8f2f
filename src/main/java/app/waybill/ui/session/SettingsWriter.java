package app.waybill.ui.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

import app.waybill.core.text.JsonArray;
import app.waybill.core.text.JsonBoolean;
import app.waybill.core.text.JsonMember;
import app.waybill.core.text.JsonNumber;
import app.waybill.core.text.JsonObject;
import app.waybill.core.text.JsonString;
import app.waybill.core.text.JsonValue;
import app.waybill.core.text.JsonWriter;
import app.waybill.core.workspace.WorkspacePlace;

/// Writes settings as JSON.
final class SettingsWriter {
    private SettingsWriter() {
    }

    static String write(Settings settings) {
        List<JsonMember> members = new ArrayList<>(List.of(member("theme", word(settings.theme())),
                member("textSize", JsonNumber.of(settings.textSize().percent())),
                member("motion", word(settings.motion())), member("writing", word(settings.writing())),
                member("start", word(settings.start())),
                member("profiles", object(settings.profiles(), SettingsWriter::marks)),
                member("tables", object(settings.tables(), SettingsWriter::table)), member("workspaces",
                        strings(settings.workspaces().stream().map(WorkspacePlace::remembered).toList()))));
        Optional.ofNullable(settings.teamJournal())
                .ifPresent(place -> members.add(member("teamJournal", JsonString.of(place.remembered()))));
        Optional.ofNullable(settings.window()).ifPresent(place -> members.add(member("window", window(place))));
        return JsonWriter.folded(JsonObject.of(members.toArray(JsonMember[]::new)));
    }

    private static JsonValue window(WindowPlace place) {
        return JsonObject.of(member("x", JsonNumber.of(Math.round(place.x()))),
                member("y", JsonNumber.of(Math.round(place.y()))),
                member("width", JsonNumber.of(Math.round(place.width()))),
                member("height", JsonNumber.of(Math.round(place.height()))),
                member("maximized", JsonBoolean.of(place.maximized())));
    }

    private static JsonValue marks(ProfileMarks marks) {
        return JsonObject.of(member("use", JsonBoolean.of(marks.inUse())),
                member("production", JsonBoolean.of(marks.production())),
                member("readOnly", JsonBoolean.of(marks.readOnly())), member("colour", JsonNumber.of(marks.colour())),
                member("regions", strings(marks.regions())));
    }

    private static JsonValue table(TableLayout table) {
        return JsonObject.of(member("sort", JsonString.of(table.sort())),
                member("widths", object(table.widths(), width -> JsonNumber.of(Math.round(width)))));
    }

    private static JsonValue strings(List<String> values) {
        return JsonArray.of(values.stream().map(JsonString::of).toList());
    }

    private static <V> JsonValue object(Map<String, V> values, Function<V, JsonValue> write) {
        List<JsonMember> members = new ArrayList<>();
        new TreeMap<>(values).forEach((name, value) -> members.add(member(name, write.apply(value))));
        return JsonObject.of(members.toArray(JsonMember[]::new));
    }

    private static JsonValue word(Enum<?> choice) {
        return JsonString.of(choice.name().toLowerCase(Locale.ROOT));
    }

    private static JsonMember member(String name, JsonValue value) {
        return JsonMember.of(name, value);
    }
}
