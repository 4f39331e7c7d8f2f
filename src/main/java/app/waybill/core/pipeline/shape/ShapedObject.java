package app.waybill.core.pipeline.shape;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.waybill.core.text.JsonNode;
import app.waybill.core.text.NearestWord;
import app.waybill.core.text.Quoted;

/// An object of a pipeline together with what the API knows about such objects.
public record ShapedObject(JsonNode node, Shape shape) {
    /// The members that the API knows, in the order of the text.
    public Stream<ShapedMember> members() {
        return node.members().stream().flatMap(member -> shape.member(member.name()).stream()
                .map(known -> new ShapedMember(this, known, member)));
    }

    /// The members that the API does not know, in the order of the text.
    public List<JsonNode> unknown() {
        return node.members().stream().filter(member -> shape.member(member.name()).isEmpty()).toList();
    }

    /// The unknown members that were probably meant to be another, by their names: one of a similar name that the object
    /// lacks.
    public Map<String, Member> misspelt() {
        List<JsonNode> unknown = unknown();
        List<String> lacking = unknown.isEmpty() ? List.of() : lacking();
        Map<String, Member> meant = new HashMap<>();
        unknown.forEach(member -> Optional.ofNullable(shape.mistaken().get(member.name())).filter(lacking::contains)
                .or(() -> NearestWord.to(member.name(), lacking)).flatMap(shape::member)
                .ifPresent(found -> meant.put(member.name(), found)));
        return meant;
    }

    /// The members that the API knows and the object does not have, by name.
    public List<String> lacking() {
        Set<String> there = node.members().stream().map(JsonNode::name).collect(Collectors.toSet());
        return shape.members().keySet().stream().filter(name -> !there.contains(name)).sorted().toList();
    }

    /// The members that the API asks for and the object does not have, by name.
    public List<Member> missing() {
        return lacking().stream().flatMap(name -> shape.member(name).stream()).filter(Member::required).toList();
    }

    /// Whether a member is absent, and none of a wrong name was probably meant to be it.
    public boolean lacks(String member) {
        return node.get(member).isEmpty()
                && misspelt().values().stream().noneMatch(meant -> meant.name().equals(member));
    }

    /// What to call the object in a sentence: `action "Deploy"`, `trigger`.
    public String label() {
        return shape.word() + node.text("name").map(name -> " " + Quoted.json(name)).orElse("");
    }
}
