package app.waybill.core.definitions;

import java.util.Optional;

import app.waybill.core.text.JsonNode;

/// One object in the array of image definitions, as it was written.
record Entry(JsonNode node) {
    static final String NAME = "name";
    static final String IMAGE_URI = "imageUri";

    /// The container's name, where it is a string.
    Optional<JsonNode> name() {
        return text(NAME);
    }

    /// The image, where it is a string.
    Optional<JsonNode> imageUri() {
        return text(IMAGE_URI);
    }

    /// What the entry defines, where it has both members.
    Optional<ImageDefinition> definition() {
        return node.text(NAME).flatMap(name -> node.text(IMAGE_URI).map(uri -> new ImageDefinition(name, uri)));
    }

    private Optional<JsonNode> text(String member) {
        return node.get(member).filter(found -> found.text().isPresent());
    }
}
