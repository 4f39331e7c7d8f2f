package app.waybill.core.pipeline.shape;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import app.waybill.core.text.JsonNode;

/// A kind of object that the API knows, and its members. `mistaken` are names that people write for another one, as AWS's
/// own pages do.
public record Shape(String name, Map<String, Member> members, Map<String, String> mistaken) {
    /// Keeps unchangeable copies.
    public Shape {
        members = Map.copyOf(members);
        mistaken = Map.copyOf(mistaken);
    }

    static Shape of(JsonNode node, JsonNode mistaken) {
        Map<String, Member> members = node.members().stream().map(Member::of)
                .collect(Collectors.toMap(Member::name, Function.identity()));
        Map<String, String> wrong = mistaken.get(node.name()).map(JsonNode::members).orElse(List.of()).stream()
                .collect(Collectors.toMap(JsonNode::name, JsonNode::spoken));
        return new Shape(node.name(), members, wrong);
    }

    /// The member of that name; names are case-sensitive.
    public Optional<Member> member(String member) {
        return Optional.ofNullable(members.get(member));
    }

    /// What people call such an object: "stage", "actionTypeId", "git push filter".
    public String word() {
        return name.endsWith("TypeId")
                ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1)
                : name.replace("Declaration", "").replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
