package app.waybill.core.workspace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import app.waybill.core.text.JsonArray;
import app.waybill.core.text.JsonMember;
import app.waybill.core.text.JsonObject;
import app.waybill.core.text.JsonPointer;
import app.waybill.core.text.JsonString;
import app.waybill.core.text.JsonValue;
import app.waybill.core.text.NearestWord;
import app.waybill.core.text.Place;

/// One object of the workspace file while it is read. It hands out the members by their names; where one is missing or
/// wrong it reports that and hands out an empty stand-in, so that reading goes on and finds the other mistakes too.
final class Fields {
    private final Shape shape;
    private final JsonObject object;
    private final JsonPointer path;
    private final Place place;
    private final Report report;
    private final Map<String, JsonMember> members = new HashMap<>();

    Fields(Shape shape, JsonObject object, JsonPointer path, Place place, Report report) {
        this.shape = shape;
        this.object = object;
        this.path = path;
        this.place = place;
        this.report = report;
        object.members().forEach(member -> members.put(member.name(), member));
        reportNames();
        reportMissing();
    }

    boolean has(String key) {
        return members.containsKey(key);
    }

    /// The text of a key, null where it is absent.
    @Nullable
    String optionalText(String key) {
        return has(key) ? text(key) : null;
    }

    /// The text of a key that must be there.
    String text(String key) {
        JsonMember member = members.get(key);
        if (member == null) {
            return "";
        }
        Form form = shape.key(key).map(Shape.Key::form).orElseThrow();
        if (!(member.value() instanceof JsonString string)) {
            wrong(member, "must be a text: " + form.words() + "; found " + member.value().kind());
            return "";
        }
        if (!form.fits(string.value())) {
            wrong(member, "is " + Report.quoted(string.value()) + ", expected " + form.words());
        }
        return string.value();
    }

    /// The object under a key; empty where it is absent or no object.
    Optional<Fields> object(String key, Shape inner) {
        JsonMember member = members.get(key);
        if (member == null) {
            return Optional.empty();
        }
        if (member.value() instanceof JsonObject value) {
            return Optional.of(new Fields(inner, value, path.then(key), member.namePlace(), report));
        }
        wrong(member, "must be an object that says " + inner.words() + "; found " + member.value().kind());
        return Optional.empty();
    }

    /// The objects in the array under a key.
    List<Fields> objects(String key, Shape inner) {
        JsonMember member = members.get(key);
        if (member == null) {
            return List.of();
        }
        if (!(member.value() instanceof JsonArray array)) {
            wrong(member, "must be an array; found " + member.value().kind());
            return List.of();
        }
        List<JsonValue> elements = array.elements();
        return IntStream.range(0, elements.size()).boxed()
                .flatMap(i -> element(elements.get(i), path.then(key).then(i), inner).stream()).toList();
    }

    private Optional<Fields> element(JsonValue value, JsonPointer at, Shape inner) {
        if (value instanceof JsonObject element) {
            return Optional.of(new Fields(inner, element, at, element.place(), report));
        }
        report.error(at, value.place(), "each element must be an object that says " + inner.words() + "; found "
                + value.kind());
        return Optional.empty();
    }

    Optional<JsonMember> member(String key) {
        return Optional.ofNullable(members.get(key));
    }

    /// Reports that the value of a key is wrong: `complaint` goes on after the key's name.
    void wrong(JsonMember member, String complaint) {
        report.error(path.then(member.name()), member.namePlace(), "'" + member.name() + "' " + complaint);
    }

    /// Reports something about the object as a whole.
    void wrong(String sentence) {
        report.error(path, place, sentence);
    }

    /// The members that the shape does not know, in their order, without their places: two workspaces that say the same
    /// are equal wherever it stood in their files.
    JsonObject unknown() {
        return JsonObject.of(object.members().stream().filter(member -> shape.key(member.name()).isEmpty())
                .map(member -> JsonMember.of(member.name(), member.value().withoutPlaces()))
                .toArray(JsonMember[]::new));
    }

    private void reportNames() {
        Map<String, Place> seen = new HashMap<>();
        for (JsonMember member : object.members()) {
            Place first = seen.putIfAbsent(member.name(), member.namePlace());
            if (first != null) {
                wrong(member, "stands twice, first in line " + first.line() + ": remove one of them");
            } else if (shape.key(member.name()).isEmpty()) {
                reportUnknown(member);
            }
        }
    }

    private void reportUnknown(JsonMember member) {
        List<String> free = shape.keys().stream().map(Shape.Key::name).filter(name -> !has(name)).toList();
        NearestWord.to(member.name(), free).ifPresent(near -> report.warning(path.then(member.name()),
                member.namePlace(), Report.quoted(member.name()) + " is no key of " + shape.words() + " and is kept "
                        + "without a meaning: did you mean \"" + near + "\"?"));
    }

    private void reportMissing() {
        String missing = shape.keys().stream().filter(key -> key.presence() == Shape.Presence.REQUIRED)
                .map(Shape.Key::name).filter(name -> !has(name)).collect(Collectors.joining("', '"));
        if (!missing.isEmpty()) {
            report.missing(path, place, shape.words() + " needs '" + missing + "'");
        }
    }
}
