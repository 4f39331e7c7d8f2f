package app.waybill.ui.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import app.waybill.core.text.JsonBoolean;
import app.waybill.core.text.JsonDocument;
import app.waybill.core.text.JsonNumber;
import app.waybill.core.text.JsonObject;
import app.waybill.core.text.JsonReader;
import app.waybill.core.text.JsonValue;
import app.waybill.core.workspace.WorkspacePlace;
import app.waybill.ui.fx.TextSize;
import app.waybill.ui.fx.ThemeChoice;
import app.waybill.ui.session.Settings.Motion;
import app.waybill.ui.session.Settings.Start;
import app.waybill.ui.session.Settings.Writing;

/// Reads settings as far as they can be read. What is missing has its default; what is wrong as well, and is a problem.
final class SettingsReader {
    private final List<String> problems = new ArrayList<>();

    /// Settings, and a sentence with the line for each thing that could not be understood.
    record Reading(Settings settings, List<String> problems) {}

    static Reading read(String text) {
        return new SettingsReader().reading(JsonReader.read(text));
    }

    private Reading reading(JsonDocument document) {
        document.problems()
                .forEach(problem -> problems.add("line " + problem.place().line() + ": " + problem.message()));
        JsonObject root = document.root().flatMap(this::object).orElse(JsonObject.of());
        Settings settings = new Settings(choice(root, "theme", ThemeChoice.values(), Settings.DEFAULT.theme()),
                textSize(root), choice(root, "motion", Motion.values(), Settings.DEFAULT.motion()),
                choice(root, "writing", Writing.values(), Settings.DEFAULT.writing()),
                choice(root, "start", Start.values(), Settings.DEFAULT.start()),
                root.get("window").flatMap(this::window).orElse(null),
                map(root, "profiles", this::marks), map(root, "tables", this::table),
                strings(root, "workspaces").stream().flatMap(text -> place("workspaces", text).stream()).toList(),
                root.get("teamJournal").flatMap(JsonValue::asString).flatMap(text -> place("teamJournal", text))
                        .orElse(null));
        return new Reading(settings, List.copyOf(problems));
    }

    private Optional<WorkspacePlace> place(String name, String text) {
        try {
            return Optional.of(WorkspacePlace.of(text));
        } catch (IllegalArgumentException e) {
            problems.add(name + ": " + e.getMessage());
            return Optional.empty();
        }
    }

    private TextSize textSize(JsonObject root) {
        int percent = number(root, "textSize", TextSize.NORMAL.percent());
        return Arrays.stream(TextSize.values()).filter(size -> size.percent() == percent).findFirst()
                .orElse(TextSize.NORMAL);
    }

    private Optional<ProfileMarks> marks(JsonValue value) {
        return object(value).map(marks -> {
            boolean production = flag(marks, "production");
            return new ProfileMarks(flag(marks, "use"), production, production || flag(marks, "readOnly"),
                    Math.clamp(number(marks, "colour", 0), 0, 4), strings(marks, "regions"));
        });
    }

    private Optional<WindowPlace> window(JsonValue value) {
        return object(value).flatMap(place -> {
            int width = number(place, "width", 0);
            int height = number(place, "height", 0);
            return width == 0 || height == 0
                    ? Optional.empty()
                    : Optional.of(new WindowPlace(number(place, "x", 0), number(place, "y", 0), width, height,
                            flag(place, "maximized")));
        });
    }

    private Optional<TableLayout> table(JsonValue value) {
        return object(value)
                .map(table -> new TableLayout(map(table, "widths", width -> numberOf(width).map(i -> i * 1.0)),
                        table.get("sort").flatMap(JsonValue::asString).orElse("")));
    }

    private <V> Map<String, V> map(JsonObject parent, String name, Function<JsonValue, Optional<V>> read) {
        Map<String, V> values = new HashMap<>();
        parent.get(name).flatMap(this::object).ifPresent(object -> object.members().forEach(
                member -> read.apply(member.value()).ifPresent(value -> values.put(member.name(), value))));
        return values;
    }

    private <E extends Enum<E>> E choice(JsonObject parent, String name, E[] values, E usual) {
        Optional<JsonValue> value = parent.get(name);
        Predicate<E> fits = choice -> value.flatMap(JsonValue::asString)
                .filter(choice.name().toLowerCase(Locale.ROOT)::equals).isPresent();
        Optional<E> found = Arrays.stream(values).filter(fits).findFirst();
        if (value.isPresent() && found.isEmpty()) {
            wrong(value.get(), "\"" + name + "\" is none of the words that Waybill knows");
        }
        return found.orElse(usual);
    }

    private boolean flag(JsonObject parent, String name) {
        return parent.get(name).map(value -> {
            if (value instanceof JsonBoolean bool) {
                return bool.value();
            }
            wrong(value, "true or false was expected");
            return false;
        }).orElse(false);
    }

    private int number(JsonObject parent, String name, int usual) {
        return parent.get(name).flatMap(this::numberOf).orElse(usual);
    }

    private Optional<Integer> numberOf(JsonValue value) {
        if (value instanceof JsonNumber number && number.literal().matches("-?\\d{1,6}")) {
            return Optional.of(Integer.parseInt(number.literal()));
        }
        wrong(value, "a whole number was expected");
        return Optional.empty();
    }

    private List<String> strings(JsonObject parent, String name) {
        return parent.get(name).flatMap(JsonValue::asArray)
                .map(array -> array.elements().stream().flatMap(element -> element.asString().stream()).toList())
                .orElse(List.of());
    }

    private Optional<JsonObject> object(JsonValue value) {
        Optional<JsonObject> object = value.asObject();
        if (object.isEmpty()) {
            wrong(value, "an object was expected");
        }
        return object;
    }

    private void wrong(JsonValue value, String message) {
        problems.add("line " + value.place().line() + ": " + message + ", found " + value.kind());
    }
}
