package app.waybill.core.pipeline.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import app.waybill.core.text.JsonNode;
import app.waybill.core.text.JsonReader;
import app.waybill.core.text.ResourceText;

/// All shapes of a pipeline's parts, as `members.json` has them, which is taken from the API's own description:
/// https://github.com/boto/botocore/blob/develop/botocore/data/codepipeline/2015-07-09/service-2.json
public final class Shapes {
    private static final Map<String, Shape> ALL = read();

    private Shapes() {
    }

    /// What the API knows about a shape; throws [NullPointerException] for one that it does not know.
    public static Shape of(String name) {
        return Objects.requireNonNull(ALL.get(name), name);
    }

    /// A pipeline and all its parts that are objects, as far as they stand where the API has them.
    public static List<ShapedObject> in(JsonNode pipeline) {
        List<ShapedObject> found = new ArrayList<>();
        add(pipeline, of("PipelineDeclaration"), found);
        return found;
    }

    /// An action, or what stands where one should.
    public static ShapedObject action(JsonNode node) {
        return new ShapedObject(node, of("ActionDeclaration"));
    }

    private static void add(JsonNode node, Shape shape, List<ShapedObject> found) {
        if (node.value().asObject().isPresent()) {
            ShapedObject object = new ShapedObject(node, shape);
            found.add(object);
            object.members().forEach(member -> addUnder(member, found));
        }
    }

    private static void addUnder(ShapedMember member, List<ShapedObject> found) {
        Shape inner = ALL.get(member.member().type());
        if (inner != null) {
            member.member().valuesOf(member.node()).forEach(value -> add(value, inner, found));
        }
    }

    private static Map<String, Shape> read() {
        JsonNode file = JsonNode.rootOf(JsonReader.read(ResourceText.of("/app/waybill/core/pipeline/members.json")))
                .orElseThrow();
        JsonNode mistaken = file.get("mistaken").orElseThrow();
        return file.get("shapes").orElseThrow().members().stream().map(node -> Shape.of(node, mistaken))
                .collect(Collectors.toUnmodifiableMap(Shape::name, Function.identity()));
    }
}
