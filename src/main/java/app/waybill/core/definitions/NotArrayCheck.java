package app.waybill.core.definitions;

import java.util.List;
import java.util.Optional;

import app.waybill.core.image.ImageUri;
import app.waybill.core.lint.Finding;
import app.waybill.core.lint.Fix;
import app.waybill.core.text.JsonArray;
import app.waybill.core.text.JsonEdit;
import app.waybill.core.text.JsonNode;
import app.waybill.core.text.JsonObject;

/// The rule `definitions-not-array`: says what stands there instead of the array, and how to come to one.
final class NotArrayCheck {
    private static final String FAILURE = "the ECS deploy action needs an array of {\"name\", \"imageUri\"} and fails with "
            + "\"The image definition file … contains invalid JSON format\"";

    private NotArrayCheck() {
    }

    /// The finding about a file's root value; an array's emptiness is judged only in a file that is `whole`.
    static Optional<Finding> finding(JsonNode root, boolean whole) {
        return switch (root.value()) {
            case JsonArray array when array.elements().isEmpty() && whole -> Optional.of(DefinitionsRule.NOT_ARRAY
                    .finding("the array is empty: it names no container to deploy to. Write at least one "
                            + "{\"name\": …, \"imageUri\": …}", root));
            case JsonArray _ -> Optional.empty();
            case JsonObject _ -> Optional.of(object(root));
            default -> Optional.of(DefinitionsRule.NOT_ARRAY
                    .finding("the file holds " + root.value().kind() + ": " + FAILURE, root));
        };
    }

    private static Finding object(JsonNode root) {
        if (has(root, Entry.NAME) && has(root, Entry.IMAGE_URI)) {
            return DefinitionsRule.NOT_ARRAY.fixable(
                    "one definition stands there without the array around it: " + FAILURE
                            + ". Put '[' before it and ']' behind it",
                    root,
                    Fix.of("Put it into an array", new JsonEdit.Wrap(root)));
        }
        List<ImageDefinition> pairs = pairs(root);
        return pairs.isEmpty()
                ? DefinitionsRule.NOT_ARRAY.finding(otherObject(root), root)
                : DefinitionsRule.NOT_ARRAY.fixable("the containers are the members of an object: " + FAILURE
                        + ". Write {\"name\": \"" + pairs.getFirst().name() + "\", \"imageUri\": \""
                        + pairs.getFirst().imageUri() + "\"} into an array", root,
                        Fix.of("Make it an array", new JsonEdit.Replace(root, new ImageDefinitions(pairs).toArray())));
    }

    /// The containers and images of an object that maps the one to the other; none if it holds anything else.
    private static List<ImageDefinition> pairs(JsonNode root) {
        List<ImageDefinition> pairs = root.members().stream()
                .filter(member -> ContainerName.problem(member.name()).isEmpty())
                .flatMap(member -> member.text().filter(uri -> ImageUri.parse(uri) instanceof ImageUri image
                        && (image.tag() != null || image.digest() != null)).stream()
                        .map(uri -> new ImageDefinition(member.name(), uri)))
                .toList();
        return pairs.size() == root.members().size() ? pairs : List.of();
    }

    private static String otherObject(JsonNode root) {
        if (has(root, ImageDetail.IMAGE_URI) || has(root, ImageDetail.IMAGE_DIGEST)) {
            return "this is imageDetail.json, which says which image was pushed but not which container runs it: "
                    + FAILURE
                    + ". Make image definitions of it: waybill convert imageDetail.json --container NAME";
        }
        if (has(root, "containerDefinitions")) {
            return "this is a task definition: " + FAILURE
                    + ". Write the names of its containers with their images into "
                    + "such an array";
        }
        if (has(root, "pipeline") || has(root, "stages")) {
            return "this is a pipeline, and no image definitions: waybill lint reviews it";
        }
        return "an object stands where the array should: " + FAILURE;
    }

    private static boolean has(JsonNode node, String member) {
        return node.get(member).isPresent();
    }
}
