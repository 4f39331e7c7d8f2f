package app.waybill.core.pipeline.shape;

import java.util.List;
import java.util.Optional;
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

    /// The member that an unknown one was probably meant to be: one of a similar name that the object lacks.
    public Optional<Member> meantBy(JsonNode unknown) {
        List<String> lacking = shape.members().keySet().stream().filter(name -> node.get(name).isEmpty()).sorted()
                .toList();
        return Optional.ofNullable(shape.mistaken().get(unknown.name())).filter(lacking::contains)
                .or(() -> NearestWord.to(unknown.name(), lacking)).flatMap(shape::member);
    }

    /// Whether a member is absent, and none of a wrong name was probably meant to be it.
    public boolean lacks(String member) {
        return node.get(member).isEmpty() && unknown().stream().flatMap(unknown -> meantBy(unknown).stream())
                .noneMatch(meant -> meant.name().equals(member));
    }

    /// What to call the object in a sentence: `action "Deploy"`, `trigger`.
    public String label() {
        return shape.word() + node.text("name").map(name -> " " + Quoted.json(name)).orElse("");
    }
}
