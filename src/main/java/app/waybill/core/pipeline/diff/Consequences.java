package app.waybill.core.pipeline.diff;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import app.waybill.core.text.JsonNode;
import app.waybill.core.text.JsonReader;
import app.waybill.core.text.ResourceText;

/// What changes mean: what is different from the next execution on. The sentences stand in `consequences.json`, under the
/// provider of an action, its category, `action`, `stage`, `pipeline` or `anything`, and there under a member, a member with
/// its new value, or a kind of change.
final class Consequences {
    private static final JsonNode ALL = JsonNode
            .rootOf(JsonReader.read(ResourceText.of("/app/waybill/core/pipeline/consequences.json"))).orElseThrow();
    private static final Pattern VALUE = Pattern.compile("\"([^\"]*)\".*");
    private static final Pattern LAST_STEP = Pattern.compile("[.\\[][^.\\[]*$");

    private Consequences() {
    }

    /// The sentence for a change.
    static String of(Change change) {
        String kind = change.kind().word();
        if (change.kind() == ChangeKind.OUT_OF_STEP) {
            return sentence("anything", kind).orElseThrow();
        }
        List<String> scopes = scopes(change.part());
        return keys(change, kind).flatMap(key -> scopes.stream().flatMap(scope -> sentence(scope, key).stream()))
                .findFirst().or(() -> sentence("anything", kind)).orElseThrow();
    }

    /// From the member with its new value to the members that it is within.
    private static Stream<String> keys(Change change, String kind) {
        if (change.member().isEmpty()) {
            return Stream.of(kind);
        }
        return Stream.concat(Stream.of(change.member() + "=" + value(change.after())),
                Stream.iterate(change.member(), name -> !name.isEmpty(), Consequences::outer));
    }

    private static String outer(String member) {
        Matcher last = LAST_STEP.matcher(member);
        return last.find() ? member.substring(0, last.start()) : "";
    }

    private static String value(@Nullable Sighting after) {
        Matcher text = VALUE.matcher(after == null ? "" : after.shown());
        return text.matches() ? text.group(1) : "";
    }

    private static List<String> scopes(Part part) {
        Seat seat = part.after() == null ? Objects.requireNonNull(part.before()) : part.after();
        if (seat.stage().isEmpty()) {
            return List.of("pipeline");
        }
        return seat.action().isEmpty()
                ? List.of("stage")
                : List.of(seat.type().provider(), seat.type().category(), "action");
    }

    private static Optional<String> sentence(String scope, String key) {
        return ALL.get(scope).flatMap(found -> found.text(key));
    }
}
